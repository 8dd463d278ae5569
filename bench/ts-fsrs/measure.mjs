// Steps per second of ts-fsrs, on the same mix of reviews as bench/memory_steps.cpp: one in twenty
// is a first review, one in ten falls on the same day as the last. Prints the median of nine rounds.
// Time is the process's own on the processor, as Google Benchmark takes it: others do not count.
import { fsrs } from 'ts-fsrs';

const COUNT = 65536;
const PASSES = 8;
const ROUNDS = 9;

let seed = 6;
function share() {  // mulberry32
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const reviews = Array.from({ length: COUNT }, () => ({
  state: share() < 0.05 ? null : { stability: Math.exp(share() * 10 - 2), difficulty: 1 + 9 * share() },
  days: share() < 0.1 ? 0 : Math.ceil(200 * share()),
  grade: 1 + Math.floor(4 * share()),
}));

const model = fsrs();
let sum = 0;  // of what comes out, so that no step is left out as unused

function stepsPerSecond() {
  const begin = process.cpuUsage();
  for (let pass = 0; pass < PASSES; ++pass) {
    for (const { state, days, grade } of reviews) sum += model.next_state(state, days, grade).stability;
  }
  const { user, system } = process.cpuUsage(begin);
  return (COUNT * PASSES) / ((user + system) / 1e6);
}

stepsPerSecond();  // let the compiler warm up
const rounds = Array.from({ length: ROUNDS }, stepsPerSecond).sort((a, b) => a - b);
if (!Number.isFinite(sum)) throw new Error('ts-fsrs returned a stability that is not finite');
console.log(Math.round(rounds[ROUNDS >> 1]));
