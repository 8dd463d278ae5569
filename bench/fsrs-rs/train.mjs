// Trains fsrs-rs, through its npm binding, on a log that bench/memory_train printed: a line a review,
// "card moment days grade", card by card. Prints the median wall time of training on the whole log in
// ms and the weights, then the weights learned before each of the moments given as arguments. Making
// the binding's objects is not counted. 8 epochs, as Anki asks for; it polls every 5 ms.
import { readFileSync } from 'node:fs';
import { computeParameters, FSRSBindingItem, FSRSBindingReview } from '@open-spaced-repetition/binding';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const [file, ...moments] = process.argv.slice(2);

const items = [];
let card = '';
let reviews = [];
for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
  const [id, moment, days, grade] = line.split(' ');
  if (id !== card) {
    card = id;
    reviews = [];
  }
  reviews.push(new FSRSBindingReview(Number(grade), Number(days)));
  if (Number(days) > 0) items.push({ moment: Number(moment), item: new FSRSBindingItem([...reviews]) });
}
items.sort((a, b) => a.moment - b.moment);

const options = { enableShortTerm: true, numRelearningSteps: 1, timeout: 5,
  trainingConfig: { numEpochs: 8, batchSize: 512, seed: 2023, maxSeqLen: 256, learningRate: 0.04, gamma: 1 } };
const train = (until) =>
  computeParameters(items.filter((one) => one.moment < until).map((one) => one.item), options);

const times = [];
let weights;
for (let round = 0; round < ROUNDS; ++round) {
  const all = items.map((one) => one.item);
  const begin = performance.now();
  weights = await computeParameters(all, options);
  times.push(performance.now() - begin);
}
times.sort((a, b) => a - b);
console.log(times[ROUNDS >> 1].toFixed(1));
console.log(weights.join(' '));
for (const moment of moments) console.log((await train(Number(moment))).join(' '));
