import type { Block, Point, QuestionAnswer, Section } from '../api/types';

export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** What every section is made of when it is read: rows and paragraphs, nested. */
export interface Entry {
  readonly marker: 'paragraph' | 'bullet' | 'number';
  readonly name: string;
  /** The name stands above the text, as a question above its answer. */
  readonly stacked: boolean;
  readonly text: string;
  readonly labelled: readonly Labelled[];
  readonly children: readonly Entry[];
}

export function entriesOf(section: Section): Entry[] {
  return rawEntriesOf(section).filter(saysSomething);
}

/** What parts a name from its text, where the name does not end in a mark of its own. */
export function colonAfter({ name, text }: Pick<Entry, 'name' | 'text'>): string {
  return text === '' || /[.:;?!…]$/.test(name) ? '' : ':';
}

/** Entries of one marker that follow each other: one list, or paragraphs. */
export function runsOf(entries: readonly Entry[]): { marker: Entry['marker']; entries: Entry[] }[] {
  const runs: { marker: Entry['marker']; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last?.marker === entry.marker) last.entries.push(entry);
    else runs.push({ marker: entry.marker, entries: [entry] });
  }
  return runs;
}

function rawEntriesOf(section: Section): Entry[] {
  switch (section.type) {
    case 'blocks':
      return section.blocks.map(block);
    case 'points':
      return [paragraph(section.text, section.verdict), ...section.points.map(point)];
    case 'definitions':
      return section.entries.map((entry) => row({ name: entry.term, text: entry.text }));
    case 'questions':
      return [paragraph(section.verdict), ...section.entries.map(questionAnswer)];
    case 'terms':
      return [paragraph(section.verdict), ...section.entries.map(term)];
    case 'comparisons':
      return section.entries.map((entry) =>
        row({
          name: entry.name,
          text: entry.difference,
          stacked: true,
          labelled: labelled(['If they are mixed up', entry.consequences]),
        }),
      );
    case 'prompts':
      return [paragraph(section.how_often), ...section.groups.map(promptGroup)];
    case 'usage':
      return [...labelledParagraphs(['Use it', section.use], ['Leave it', section.avoid])];
    case 'order':
      return [
        paragraph(section.why, section.verdict),
        paragraph(section.variation),
        ...section.variants.map(point),
      ];
    case 'involvement':
      return [
        paragraph(section.elaboration, section.upshot),
        ...section.others.map(point),
        ...section.questions.map(questionAnswer),
      ];
  }
}

function row(parts: Partial<Entry>): Entry {
  return {
    marker: 'bullet',
    name: '',
    stacked: false,
    text: '',
    labelled: [],
    children: [],
    ...parts,
  };
}

function paragraph(text: string, name = ''): Entry {
  return row({ marker: 'paragraph', name, text, stacked: true });
}

function block(source: Block): Entry {
  return row({
    marker: source.marker,
    text: source.text,
    children: source.children.map(block),
  });
}

function point({ name, text }: Point): Entry {
  return row({ name, text });
}

function questionAnswer(entry: QuestionAnswer): Entry {
  return row({
    name: entry.question,
    text: entry.answer,
    stacked: true,
    labelled: labelled(['Why it matters', entry.importance]),
  });
}

function term(entry: Extract<Section, { type: 'terms' }>['entries'][number]): Entry {
  return row({
    name: entry.term,
    text: entry.definition,
    labelled: labelled(
      ['Why it matters', entry.relevance],
      ['Harder without it', entry.difficulty],
    ),
    children: entry.more.map((text) => row({ text })),
  });
}

function promptGroup(group: { situation: string; questions: readonly string[] }): Entry {
  return row({
    marker: 'paragraph',
    name: group.situation,
    stacked: true,
    children: group.questions.map((text) => row({ text })),
  });
}

function labelled(...pairs: [label: string, text: string][]): Labelled[] {
  return pairs.filter(([, text]) => text !== '').map(([label, text]) => ({ label, text }));
}

function labelledParagraphs(...pairs: [label: string, text: string][]): Entry[] {
  return labelled(...pairs).map((each) => row({ marker: 'paragraph', labelled: [each] }));
}

function saysSomething(entry: Entry): boolean {
  const { name, text, children } = entry;
  return name !== '' || text !== '' || entry.labelled.length > 0 || children.length > 0;
}
