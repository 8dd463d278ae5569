#!/usr/bin/env node
// Makes data/words/device_words.txt, the words that memory devices are made of, and
// data/words/blocked_hashes.txt, those that no device may hold beside data/words/unkind_words.txt:
//
//   apt-get download wamerican wamerican-large wordnet-base && for f in *.deb; do dpkg-deb -x $f .; done
//   npm pack cuss@2.2.0 && tar -xzf cuss-2.2.0.tgz
//   tools/make_device_words.mjs usr/share package
//
// Kept are wamerican's words of 2 to 14 small letters, and those of wamerican-large that the word
// vectors know. Left out are the unkind ones: data/words/unkind_words.txt and what cuss rates as likely.
// What WordNet says of a word is put behind it in one letter; src/mnemonic/lexicon.h explains it.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "data", "words");
const [share, cussPackage] = process.argv.slice(2).map((path) => resolve(path));
const read = (...path) => readFileSync(join(...path), "latin1").split("\n");
const kLikely = 1;

function vectorWords() {
  const table = readFileSync(join(folder, "vectors.bin"));
  const size = table.readUInt32LE(8);
  const letters = 16 + size * (12 + 64);
  const ends = Array.from({ length: size }, (_, at) => table.readUInt32LE(16 + at * 4));
  return new Set(ends.map((end, at) => table.toString("latin1", letters + (ends[at - 1] ?? 0), letters + end)));
}

async function unkindTest() {
  const { cuss } = await import(pathToFileURL(join(cussPackage, "index.js")).href);
  const rated = new Set(Object.keys(cuss).filter((word) => cuss[word] >= kLikely));
  const own = read(folder, "unkind_words.txt").filter((line) => !line.startsWith("#")).join(" ").split(/\s+/);
  const patterns = own.filter(Boolean).map((word) => word.replace("*", ".*")).join("|");
  const pattern = new RegExp(`^(${patterns})$`);
  const isListed = (word) => rated.has(word) || pattern.test(word);
  return (word) => isListed(word) || isListed(word.replace(/s$/, ""));
}

/** lemma → how often each class was seen in text; a class is a lexicographer file, as a letter. */
function classesOf() {
  const seen = new Map();
  const add = (lemma, letter, count) => {
    if (!/^[a-z]+$/.test(lemma)) return;
    const counts = seen.get(lemma) ?? new Map();
    counts.set(letter, (counts.get(letter) ?? 0) + count);
    seen.set(lemma, counts);
  };
  const letterOf = (file) => {
    if (file >= 3 && file <= 28) return String.fromCharCode(65 + file - 3);
    return file >= 29 && file <= 43 ? "v" : file === 2 ? "r" : "j";
  };
  for (const line of read(share, "wordnet", "cntlist.rev")) {
    const [key, , count] = line.split(" ");
    const [lemma, sense] = key.split("%");
    if (sense) add(lemma, letterOf(Number(sense.split(":")[1])), Number(count));
  }
  // A word that the counted texts lack goes by its first sense, nouns before the others.
  for (const part of ["noun", "verb", "adj", "adv"]) {
    const files = new Map();
    for (const line of read(share, "wordnet", `data.${part}`)) {
      if (!line.startsWith(" ")) files.set(line.slice(0, 8), Number(line.slice(9, 11)));
    }
    for (const line of read(share, "wordnet", `index.${part}`)) {
      if (line.startsWith(" ")) continue;
      const fields = line.trim().split(/\s+/);
      const first = fields[fields.length - Number(fields[2])];
      if (fields[0] && !seen.has(fields[0])) add(fields[0], letterOf(files.get(first)), 1);
      else if (fields[0]) add(fields[0], letterOf(files.get(first)), 0.5);
    }
  }
  return seen;
}

const kEndings = [["ies", "y"], ["es", ""], ["s", ""], ["ied", "y"], ["ed", ""], ["ed", "e"], ["ing", ""], ["ing", "e"]];

function baseOf(word, classes) {
  for (const [ending, instead] of kEndings) {
    const base = word.endsWith(ending) ? word.slice(0, -ending.length) + instead : "";
    if (base.length > 2 && classes.has(base)) return base;
    const undoubled = /(.)\1$/.test(base) ? base.slice(0, -1) : "";
    if (undoubled && classes.has(undoubled)) return undoubled;
  }
  return null;
}

const strongest = (counts) => [...counts].sort((left, right) => right[1] - left[1])[0][0];

/** The class letter; "+" behind it where the word is an inflected form. */
function classOf(word, classes) {
  const base = baseOf(word, classes);
  const own = classes.get(word);
  if (own && (!base || !/s$|ed$/.test(word) || Math.max(...own.values()) >= 2)) return strongest(own);
  return base ? `${strongest(classes.get(base))}+` : "-";
}

/** What src/base/hash.h calls stable_hash: FNV-1a, then the finaliser of splitmix64. */
function stableHash(word) {
  const bits = (value) => BigInt.asUintN(64, value);
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(word)) hash = bits((hash ^ BigInt(byte)) * 0x100000001b3n);
  hash = bits((hash ^ (hash >> 30n)) * 0xbf58476d1ce4e5b9n);
  hash = bits((hash ^ (hash >> 27n)) * 0x94d049bb133111ebn);
  return bits(hash ^ (hash >> 31n));
}

/** What cuss rates as likely or certain, as hashes, so that nobody has to read it. */
async function writeBlocked() {
  const { cuss } = await import(pathToFileURL(join(cussPackage, "index.js")).href);
  const words = Object.keys(cuss).filter((word) => cuss[word] >= kLikely && /^[a-z]+$/.test(word));
  const hashes = words.map((word) => stableHash(word).toString(16).padStart(16, "0")).sort();
  writeFileSync(join(folder, "blocked_hashes.txt"), hashes.join("\n") + "\n");
}

await writeBlocked();
const isUnkind = await unkindTest();
const known = vectorWords();
const fits = (word) => /^[a-z]{2,14}$/.test(word) && !isUnkind(word);
const words = new Set(read(share, "dict", "american-english").filter(fits));
for (const word of read(share, "dict", "american-english-large")) {
  if (fits(word) && word.length > 2 && known.has(word)) words.add(word);
}
const classes = classesOf();
const lines = [...words].sort().map((word) => `${word} ${classOf(word, classes)}`);
writeFileSync(join(folder, "device_words.txt"), lines.join("\n") + "\n");
console.log(`${lines.length} words`);
