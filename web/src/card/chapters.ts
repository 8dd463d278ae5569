import type { Section } from '../api/types';
import { headingOf } from './headings';

export interface NamedSection {
  /** Names the section within the page. */
  readonly anchor: string;
  readonly heading: string;
  readonly section: Section;
}

export interface Chapter {
  /** Empty where the card has too few sections to need chapters. */
  readonly title: string;
  readonly sections: readonly NamedSection[];
}

/** What a card's sections amount to when one reads it from top to bottom. */
export interface Reading {
  readonly chapters: readonly Chapter[];
  /** Sections that say no more than “No” or “unordered”. */
  readonly shortAnswers: readonly { heading: string; answer: string }[];
}

const chapterKinds: readonly (readonly [title: string, kinds: readonly string[]])[] = [
  [
    'Understand it',
    [
      'overview',
      'question-meaning',
      'importance',
      'key-points',
      'value',
      'broader-context',
      'relationships',
      'how-common',
    ],
  ],
  [
    'Answer well',
    [
      'order',
      'pitfalls',
      'causes',
      'not-to-include',
      'sometimes-included',
      'similar-topics',
      'alternative-answers',
      'frameworks',
      'item-remarks',
      'worked-example',
    ],
  ],
  ['In the interview', ['interview-frequency', 'follow-ups']],
  [
    'Where and when',
    [
      'situations',
      'contexts',
      'usage',
      'start-and-end',
      'boundaries',
      'company-size',
      'other-factors',
    ],
  ],
  ['Whose work it is', ['involvement', 'ownership']],
  [
    'Know first',
    [
      'prerequisite-terms',
      'prerequisite-questions',
      'prerequisite-metrics',
      'prerequisite-lists',
      'prerequisite-numbers',
      'prerequisite-topics',
      'definitions',
    ],
  ],
];
const otherTitle = 'More';
const fewSections = 10;
const longestShortAnswer = 24;

export function readingOf(sections: readonly Section[]): Reading {
  const named = namedSections(sections);
  const long = named.filter(({ section }) => shortAnswer(section) === undefined);
  return {
    chapters:
      long.length > fewSections
        ? inChapters(long)
        : long.length > 0
          ? [{ title: '', sections: long }]
          : [],
    shortAnswers: named.flatMap(({ heading, section }) => {
      const answer = shortAnswer(section);
      return answer === undefined ? [] : [{ heading, answer }];
    }),
  };
}

function inChapters(sections: readonly NamedSection[]): Chapter[] {
  const known = new Set(chapterKinds.flatMap(([, kinds]) => kinds));
  const chapters = chapterKinds.map(([title, kinds]) => ({
    title,
    sections: kinds.flatMap((kind) => sections.filter(({ section }) => section.kind === kind)),
  }));
  const others = sections.filter(({ section }) => !known.has(section.kind));
  return [...chapters, { title: otherTitle, sections: others }].filter(
    (chapter) => chapter.sections.length > 0,
  );
}

function namedSections(sections: readonly Section[]): NamedSection[] {
  return sections.map((section, index) => ({
    anchor: `section-${index + 1}`,
    heading: headingOf(section),
    section,
  }));
}

function shortAnswer(section: Section): string | undefined {
  if (!('verdict' in section) || section.verdict.length > longestShortAnswer) return undefined;
  return section.verdict !== '' && isBare(section) ? section.verdict : undefined;
}

function isBare(section: Section): boolean {
  switch (section.type) {
    case 'points':
      return section.text === '' && section.points.length === 0;
    case 'questions':
    case 'terms':
      return section.entries.length === 0;
    case 'order':
      return section.why === '' && section.variation === '' && section.variants.length === 0;
    default:
      return false;
  }
}
