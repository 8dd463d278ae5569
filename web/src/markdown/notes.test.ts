import { describe, expect, it } from 'vitest';
import { termNotes } from './notes';

const definition = (term: string, text = 'what it is') => ({ key: term, term, text });
const found = (terms: readonly string[], text: string): string[] =>
  termNotes(terms.map((term) => definition(term)))
    .split(text)
    .filter((piece) => piece.definition !== undefined)
    .map((piece) => piece.text);

describe('terms in a text', () => {
  it('are found as whole words in any letter case', () => {
    expect(found(['Guardrail'], 'A guardrail. GUARDRAIL! Guardrailing is none.')).toEqual([
      'guardrail',
      'GUARDRAIL',
    ]);
  });

  it('are found in the plural', () => {
    expect(found(['Cohort', 'Hypothesis box'], 'two cohorts, hypothesis boxes')).toEqual([
      'cohorts',
      'hypothesis boxes',
    ]);
  });

  it('are found by the abbreviation in their parenthesis, in capitals only', () => {
    expect(
      found(['Annual recurring revenue (ARR)'], 'ARR is annual recurring revenue, not arr'),
    ).toEqual(['ARR', 'annual recurring revenue']);
  });

  it('are taken at their longest', () => {
    expect(found(['Metric', 'Guardrail metric'], 'a guardrail metric')).toEqual([
      'guardrail metric',
    ]);
  });

  it('may span a line break and hold signs', () => {
    expect(
      found(['Go-to-market plan', 'A/B test'], 'a go-to-market\nplan and an A/B test'),
    ).toEqual(['go-to-market\nplan', 'A/B test']);
  });

  it('leave the text whole', () => {
    const text = 'Retention, net retention and retention.';
    const pieces = termNotes([definition('Retention'), definition('Net retention')]).split(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('need a definition to be marked', () => {
    expect(termNotes([definition('Empty', '')]).split('Empty')).toEqual([{ text: 'Empty' }]);
  });
});
