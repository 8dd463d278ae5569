import type { Section } from '../api/types';

/** What hone calls a section whose author gave it no heading of his own. */
const headings: Readonly<Record<string, string>> = {
  overview: 'Overview',
  situations: 'When this breakdown helps',
  causes: 'Why answers fail',
  'broader-context': 'Broader context',
  relationships: 'Relations to other topics',
  value: 'What it brings',
  importance: 'Why it matters',
  'key-points': 'Key points',
  pitfalls: 'Pitfalls',
  'similar-topics': 'Similar topics',
  'start-and-end': 'Start and end',
  boundaries: 'Boundaries',
  contexts: 'Where it is used',
  usage: 'When to use it',
  involvement: 'The product manager’s part',
  ownership: 'Ownership',
  'not-to-include': 'Leave out',
  'sometimes-included': 'Sometimes included',
  frameworks: 'Equivalent frameworks',
  order: 'Order',
  'question-meaning': 'What is asked',
  'company-size': 'By company size',
  'other-factors': 'By other factors',
  'how-common': 'How common it is',
  'alternative-answers': 'Other right answers',
  'follow-ups': 'Follow-up questions',
  'interview-frequency': 'In interviews',
  'prerequisite-terms': 'Terms to know first',
  'prerequisite-questions': 'Questions to know first',
  'prerequisite-metrics': 'Formulas to know first',
  'prerequisite-lists': 'Lists to know first',
  'prerequisite-numbers': 'Numbers to know first',
  'prerequisite-topics': 'Topics to know first',
  'worked-example': 'Worked example',
  definitions: 'Definitions',
  'item-remarks': 'Remarks on items',
  other: 'More',
};

export function headingOf(section: Pick<Section, 'kind' | 'heading'>): string {
  return section.heading || (headings[section.kind] ?? 'More');
}

/** What is most useful right after an answer; the terminal's study screen has the same order. */
const first = [
  'definitions',
  'pitfalls',
  'follow-ups',
  'worked-example',
  'not-to-include',
  'key-points',
];

export function readingOrder<T extends Pick<Section, 'kind'>>(sections: readonly T[]): T[] {
  const rank = (section: T): number => {
    const place = first.indexOf(section.kind);
    return place < 0 ? first.length : place;
  };
  return [...sections].sort((a, b) => rank(a) - rank(b));
}
