import type { Finding, StoryRow } from '../../api/stories';
import { counted } from '../../words/figures';

/** The eight kinds of story, in their order, as the server names them. */
export const KINDS = [
  'shipped',
  'prioritization',
  'influence',
  'discovery',
  'data',
  'ambiguity',
  'failure',
  'disagreement',
] as const;

/** “Shipped”. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What a finding is called, as the command line calls it. */
export const toneWords: Record<Finding['class'], string> = {
  finding: 'Warning',
  check: 'Note',
  question: 'Question',
};

/** “45 s”, “2 min”, “2 min 10 s”. */
export function spokenTime(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const rest = whole % 60;
  return rest === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${rest} s`;
}

type Readiness = StoryRow['readiness'];

/** “5 of 6 elements, 2 warnings, 1 note, about 2 min 10 s”. */
export function readinessInWords(readiness: Readiness): string {
  if (readiness.words === 0) return 'Nothing is written yet';
  const parts = [
    readiness.elements === 0 ? '' : `${readiness.present} of ${readiness.elements} elements`,
    readiness.findings === 0 ? '' : counted(readiness.findings, 'warning'),
    readiness.checks === 0 ? '' : counted(readiness.checks, 'note'),
    readiness.questions === 0 ? '' : counted(readiness.questions, 'question'),
    `about ${spokenTime(readiness.seconds)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
