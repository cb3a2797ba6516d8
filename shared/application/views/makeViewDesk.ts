import { failure, success, type Result } from '../../domain/kernel/result';
import { coordinatorAround } from '../actions/desk/changeAtDesk';
import type { DeskPorts } from '../actions/desk/DeskPorts';
import type { Around } from '../actions/desk/surroundings';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { SavedView } from '../ports/ViewBook';
import type { KnownView, ViewDesk } from './ViewDesk';

const longestName = 80;

function checkName(typed: string): Result<string, CommandRefusal> {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (name === '') return failure({ kind: 'text-missing' });
  return name.length > longestName
    ? failure({ kind: 'text-too-long', limit: longestName, length: name.length })
    : success(name);
}

/** Others' own views are left out: they are of no use to anybody else. */
export function makeViewDesk({ site, user, operations }: DeskPorts, around: Around): ViewDesk {
  const known = (view: SavedView): KnownView => ({ ...view, own: view.author === user.person });
  return {
    listViews: async () => {
      const listed = await site.views.list();
      return listed.ok ? success(listed.value.map(known).filter(({ own, shared }) => own || shared)) : listed;
    },
    saveView: async (typed, query, shared) => {
      const name = checkName(typed);
      if (!name.ok) return name;
      const may = shared ? await coordinatorAround(around) : success(undefined);
      if (!may.ok) return may;
      const view = { name: name.value, query, shared };
      const operation = operations.of('save-view', view);
      const added = await site.views.add(view, operation);
      if (!added.ok) return added;
      operations.done(operation);
      return success({ ...added.value, own: true });
    },
    renameView: async (view, typed) => {
      const name = checkName(typed);
      if (!name.ok) return name;
      const operation = operations.of('rename-view', view.id, view.version, name.value);
      const renamed = await site.views.rename(view, name.value, operation);
      if (!renamed.ok) return renamed;
      operations.done(operation);
      return success({ ...renamed.value, own: true });
    },
    removeView: (view) => site.views.remove(view),
  };
}
