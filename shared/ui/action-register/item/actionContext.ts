import * as React from 'react';
import type { ActionDesk, ActionFile, RegisterSurroundings } from '../../../application/actions/ActionDesk';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { Action } from '../../../domain/action/action';
import type { Result } from '../../../domain/kernel/result';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { OwnWord } from './ownEvent';

/** What the parts of an action's page share. */
export interface OpenAction {
  readonly desk: ActionDesk;
  readonly file: ActionFile;
  /** Null until names and rights have come; nothing can be changed before. */
  readonly around: RegisterSurroundings | null;
  /** Carries a command out; what it gave back is shown at once, with its word among the events. */
  readonly carryOut: (
    command: () => Promise<Result<Action, CommandRefusal>>,
    word: OwnWord,
    organisation: OrganisationKey,
  ) => Promise<CommandRefusal | null>;
  readonly reload: () => void;
  /** Says politely that something is done. */
  readonly say: (words: string, undo?: () => void) => void;
}

const ActionContext = React.createContext<OpenAction | null>(null);
export const ActionProvider = ActionContext.Provider;

export function useOpenAction(): OpenAction {
  const open = React.useContext(ActionContext);
  if (open === null) throw new Error('A part of the action page stands outside it');
  return open;
}

/** An organisation's name for a sentence; its key until the names have come. */
export const organisationName = (around: RegisterSurroundings | null, key: OrganisationKey): string =>
  around?.directory.organisations.find((each) => each.key === key)?.shortName ?? key;
