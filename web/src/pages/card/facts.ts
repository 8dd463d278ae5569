import type { Card } from '../../api/types';

const asked: Readonly<Record<Card['frequency'], string>> = {
  unknown: '',
  rarely: 'Asked rarely',
  sometimes: 'Asked sometimes',
  often: 'Asked often',
  'very-often': 'Asked very often',
};

/** What is known of a question beside its answer, in short phrases. */
export function factsOf(
  card: Pick<Card, 'frequency' | 'time_limit' | 'suspended' | 'missing'>,
): string[] {
  return [
    asked[card.frequency],
    card.time_limit === null ? '' : spokenTime(card.time_limit),
    card.suspended ? 'Put aside' : '',
    card.missing ? 'No longer in its source' : '',
  ].filter((fact) => fact !== '');
}

function spokenTime(limit: NonNullable<Card['time_limit']>): string {
  const { shortest_seconds: shortest, longest_seconds: longest } = limit;
  const inMinutes = shortest % 30 === 0 && longest % 30 === 0 && longest >= 60;
  const [unit, size] = inMinutes ? ['min', 60] : ['s', 1];
  const from = `${shortest / size}`;
  return shortest === longest
    ? `${from} ${unit} to answer`
    : `${from} to ${longest / size} ${unit} to answer`;
}
