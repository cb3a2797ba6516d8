import type { RegisterSurroundings } from '../../../../shared/application/actions/ActionDesk';
import type { ActionRow } from '../../../../shared/application/ports/ActionRegister';
import { groupOf } from '../../../../shared/ui/action-register/groupOf';
import { groupOrder } from '../../../../shared/ui/action-register/groupOrder';
import type { GroupChoice } from '../../../../shared/ui/action-register/registerLayout';
import { inGroupOrder } from '../../../../shared/ui/action-register/rows/inGroupOrder';
import { appended, groupsOf, noRows, rowsAtHand } from '../../../../shared/ui/action-register/rows/RowPages';
import { anAction } from '../../../builders/anAction';
import { rowId } from '../../../builders/keys';

const named = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([key, name]) => ({ key, name }));

const around = {
  directory: {
    organisations: named({ 'alvsjo-sdf': 'Älvsjö SDF', orebro: 'Örebro', arsta: 'Årsta', zoo: 'Zoo' }),
    places: named({ 'a-oster': 'Östermalmstorg', 'b-medborgar': 'Medborgarplatsen' }),
  },
  situation: {
    problems: [
      { id: 3, displayId: 'PR-9' },
      { id: 2, displayId: 'PR-10' },
    ],
  },
} as unknown as RegisterSurroundings;

const listOf = (choice: GroupChoice, parts: readonly Partial<ActionRow>[], next: string | null = null) =>
  appended(noRows(groupOf(choice)), {
    rows: parts.map((part, index) => anAction({ id: rowId(index + 1), ...part })),
    next,
  });

function orderOf(choice: GroupChoice, parts: readonly Partial<ActionRow>[], next: string | null = null) {
  const compare = groupOrder(choice, around);
  const list = listOf(choice, parts, next);
  const ordered = compare === null ? list : inGroupOrder(list, compare);
  return {
    groups: [...groupsOf(ordered).values()].map(({ group }) => group),
    rows: rowsAtHand(ordered).map(({ id }) => Number(id)),
  };
}

const organisation = (key: string) => ({ organisation: key as ActionRow['organisation'] });

describe('the order of groups', () => {
  it('follows an action from proposed to its end, and keeps the rows of a group as they came', () => {
    const statuses = ['decided', 'proposed', 'decided', 'on-hold', 'in-progress', 'proposed'] as const;
    expect(
      orderOf(
        'status',
        statuses.map((status) => ({ status })),
      ),
    ).toEqual({
      groups: ['proposed', 'decided', 'in-progress', 'on-hold'],
      rows: [2, 6, 1, 3, 5, 4],
    });
  });

  it('goes by names in the Swedish alphabet, not by keys', () => {
    const keys = ['alvsjo-sdf', 'arsta', 'orebro', 'zoo'];
    expect(orderOf('organisation', keys.map(organisation)).groups).toEqual([
      'zoo',
      'arsta',
      'alvsjo-sdf',
      'orebro',
    ]);
  });

  it('puts what belongs to no group last, and numbers by their size', () => {
    const places = [null, 'a-oster', 'b-medborgar'] as unknown as readonly ActionRow['place'][];
    expect(
      orderOf(
        'place',
        places.map((place) => ({ place })),
      ).groups,
    ).toEqual(['b-medborgar', 'a-oster', '']);
    const problems = [null, 2, 3] as unknown as readonly ActionRow['problem'][];
    expect(
      orderOf(
        'problem',
        problems.map((problem) => ({ problem })),
      ).groups,
    ).toEqual(['3', '2', '']);
  });

  it('stays as SharePoint has it while there is more to read', () => {
    const rows = ['alvsjo-sdf', 'zoo'].map(organisation);
    expect(orderOf('organisation', rows, 'token').groups).toEqual(['alvsjo-sdf', 'zoo']);
  });
});
