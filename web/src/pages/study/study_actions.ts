import { router } from '../../app/router.svelte';
import { notices } from '../../components/notices.svelte';
import type { Action } from '../../keys/actions.svelte';
import type { StudySession } from './session.svelte';
import { canHaveDevice, devicesFor, shownOrder, toggled, type Sheet } from './sheet';
import { focusedItem, moveFocus } from './stops';
import { suggestionOf } from './typed';

const CONFIDENCES = ['1', '2', '3', '4', '5'];
const NUMBERED = ['m 1', 'm 2', 'm 3', 'm 4', 'm 5', 'm 6', 'm 7', 'm 8', 'm 9'];

/** What is opened beside the card. */
interface Openers {
  explain: () => void;
  findDevices: () => void;
}

/** What can be done in a sitting, by the same keys as in the terminal. */
export function studyActions(session: StudySession, open: Openers): Action[] {
  const { sheet, phase } = session;
  if (phase === 'ending') return [undoAction(session)];
  if (phase !== 'asking' || sheet === null) return [];
  const place = sheet.revealed
    ? answerActions(session, sheet, open)
    : questionActions(session, sheet);
  return [...place, undoAction(session), ...cardActions(session, sheet, open.explain)];
}

function questionActions(session: StudySession, sheet: Sheet): Action[] {
  if (sheet.typing) {
    return [
      {
        name: 'Compare what you typed with the list',
        keys: ['mod+Enter'],
        shown: 'ctrl enter',
        run: () => void session.compare(),
      },
      { name: 'Stop typing', keys: ['Escape'], run: () => session.stopTyping() },
    ];
  }
  return [
    { name: 'Show the answer', keys: ['Space', 'Enter'], run: () => session.reveal() },
    {
      name: 'Type what you remember, and have it compared',
      keys: ['t'],
      when: () => sheet.turn.asks_list,
      run: () => session.startTyping(),
    },
  ];
}

function answerActions(session: StudySession, sheet: Sheet, open: Openers): Action[] {
  const marks = markActions(session, sheet);
  const suggested = suggestionOf(sheet);
  return [
    {
      name: 'Take the confidence that your words suggest',
      keys: ['Enter'],
      keyOnly: true,
      when: () => suggested !== undefined && focusedItem() < 0,
      run: () => void session.rate(suggested ?? 1),
    },
    {
      name: 'Say how well you knew it, from 1 to 5, and go on',
      keys: CONFIDENCES,
      shown: '1 … 5',
      keyOnly: true,
      run: (key) => void session.rate(Number(key)),
    },
    ...(sheet.turn.asks_list ? marks : [noMarks]),
    {
      name: 'Go to the next item or section',
      keys: ['ArrowDown', 'j'],
      keyOnly: true,
      run: () => moveFocus(1),
    },
    {
      name: 'Go to the one before',
      keys: ['ArrowUp', 'k'],
      keyOnly: true,
      run: () => moveFocus(-1),
    },
    { name: 'Open all sections, or close them', keys: ['o'], run: () => toggleAll(session, sheet) },
    {
      name: 'Show the next memory device',
      keys: ['d'],
      when: () => devicesFor(sheet.turn).length > 1,
      run: () => session.change({ device: (sheet.device + 1) % devicesFor(sheet.turn).length }),
    },
    {
      name: 'Find a memory device for the list',
      keys: ['f'],
      when: () => canHaveDevice(sheet.turn),
      run: open.findDevices,
    },
  ];
}

/** Else the number after “m” would be taken for a rating. */
const noMarks: Action = {
  name: 'Mark an item as missed',
  keys: NUMBERED,
  keyOnly: true,
  run: () => notices.say('Only the items of a list can be marked as missed.'),
};

function markActions(session: StudySession, sheet: Sheet): Action[] {
  const order = shownOrder(sheet);
  const change = (list: 'missed' | 'openItems', place: number) => {
    const unit = order[place];
    if (unit !== undefined) session.change({ [list]: toggled(sheet[list], unit) });
  };
  return [
    {
      name: 'Mark an item as missed, by its number',
      keys: NUMBERED,
      shown: 'm 2',
      keyOnly: true,
      run: (key) => change('missed', Number(key) - 1),
    },
    {
      name: 'Mark the item in focus as missed',
      keys: ['Space', 'x'],
      keyOnly: true,
      run: () => change('missed', focusedItem()),
    },
    {
      name: 'Open or close what is said of the item in focus',
      keys: ['Enter', 'ArrowRight', 'ArrowLeft'],
      keyOnly: true,
      run: () => change('openItems', focusedItem()),
    },
  ];
}

function toggleAll(session: StudySession, sheet: Sheet): void {
  const every = sheet.turn.card.sections.map((_, at) => at);
  const open = sheet.openSections.length < every.length;
  session.change({ openSections: open ? every : [], allSections: open });
}

function undoAction(session: StudySession): Action {
  return { name: 'Take the last answer back', keys: ['u'], run: () => void session.undo() };
}

function cardActions(session: StudySession, sheet: Sheet, explain: () => void): Action[] {
  const card = encodeURIComponent(sheet.turn.card.id);
  return [
    { name: 'Why this is asked now', keys: ['w'], run: explain },
    { name: 'Edit the card', keys: ['e'], run: () => router.go(`/cards/${card}?edit`) },
    { name: 'Put the card aside', keys: ['s'], run: () => void session.suspend() },
    { name: 'Stop, with a summary', keys: ['q'], run: () => void session.stop() },
  ];
}
