import type { DeviceStore } from '../../ports/DeviceStore';
import type { CommandRefusal } from '../CommandRefusal';
import { isRefusal } from '../isRefusal';
import { keptCommands, type KeptCommand } from '../KeptCommand';

/** The commands of one meeting that stand on the device, in the order they were given. */
export interface Journal {
  all(): readonly KeptCommand[];
  /** Adds it, or puts it in the place of its earlier self. */
  put(command: KeptCommand): void;
  drop(command: Pick<KeptCommand, 'id'>): void;
  /** Resolves when the device has what has been put. */
  settled(): Promise<void>;
}

export function openJournal(device: DeviceStore, place: string): Journal {
  const prefix = `${place}/command/`;
  const keys = device.keys(prefix);
  const lines = new Map<string, { readonly key: string; readonly command: KeptCommand }>();
  for (const key of keys) {
    const command = read(device.read(key));
    if (command !== null) lines.set(command.id, { key, command });
  }
  let last = Number.parseInt(keys.at(-1)?.slice(prefix.length) ?? '0', 10);
  return {
    all: () => [...lines.values()].map(({ command }) => command),
    settled: () => device.settled(),
    put: (command) => {
      const number = String((last += 1)).padStart(6, '0');
      const key = lines.get(command.id)?.key ?? `${prefix}${number}-${command.id}`;
      lines.set(command.id, { key, command });
      device.write(key, JSON.stringify(command));
    },
    drop: ({ id }) => {
      const line = lines.get(id);
      if (line !== undefined) device.remove(line.key);
      lines.delete(id);
    },
  };
}

type Unchecked = { readonly [Part in keyof KeptCommand]?: unknown };

const isCommand = ({ id, name, given, at }: Unchecked): boolean =>
  typeof id === 'string' &&
  typeof at === 'string' &&
  (keptCommands as readonly unknown[]).includes(name) &&
  Array.isArray(given);

/** One that there are no words for, as another version may have left it, is shown as what asks for a look. */
const refusalIn = ({ refusal }: Unchecked): CommandRefusal | null =>
  refusal === null || isRefusal(refusal) ? refusal : { kind: 'changed-by-other' };

/** Anybody at the device could have written there; what is no command stays where it is, unread. */
function read(text: string | null): KeptCommand | null {
  try {
    const found = JSON.parse(text ?? 'null') as Unchecked | null;
    return found !== null && isCommand(found)
      ? ({ ...found, refusal: refusalIn(found) } as KeptCommand)
      : null;
  } catch {
    return null;
  }
}
