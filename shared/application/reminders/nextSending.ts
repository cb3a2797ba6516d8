import type { Instant } from '../../domain/kernel/id';
import { instantAt } from '../../domain/kernel/instantAt';
import { nextSendingDay, type SendingHours } from '../../domain/reminders/sendingHours';
import type { TickContext } from './TickPorts';

/** When somebody who has had a message today can be sent the next one. */
export const nextSending = ({ now, ports }: TickContext, hours: SendingHours): Instant =>
  instantAt(nextSendingDay(now.day, hours), hours.from, ports.timeZone);
