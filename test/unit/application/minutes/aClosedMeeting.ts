import { strToU8, unzipSync, zipSync } from 'fflate';
import type { MinutesDesk, MinutesOnFile } from '../../../../shared/application/minutes/MinutesDesk';
import { instant } from '../../../../shared/domain/kernel/instant';
import type { ActionId } from '../../../../shared/domain/action/action';
import type { MeetingId } from '../../../../shared/domain/meeting/meeting';
import { people } from '../../../builders/aContact';
import { aConfirmedAction } from '../../../builders/anAction';
import { the } from '../../../support/the';
import { partsOf, wordsIn } from '../../../support/wordFile';
import { done, ForumAtWork, type Seat } from '../aForumAtWork';

type Content = Uint8Array<ArrayBuffer>;

/** A held meeting with a promise, as closing leaves it just before its minutes are written. */
export class ClosedMeeting {
  readonly forum: ForumAtWork;
  readonly id: MeetingId;
  readonly promise: ActionId;

  private constructor(forum: ForumAtWork, id: MeetingId, promise: ActionId) {
    this.forum = forum;
    this.id = id;
    this.promise = promise;
  }

  static async make(): Promise<ClosedMeeting> {
    const forum = new ForumAtWork();
    const id = await forum.meets({
      state: 'held',
      startedAt: instant('2026-11-23T12:00:00Z'),
      closedAt: instant('2026-11-23T12:44:00Z'),
    });
    const promise = await forum.promised(aConfirmedAction({ title: 'Laga lampor', promisedAt: id }));
    return new ClosedMeeting(forum, id, promise.id);
  }

  coordinator(): Seat {
    return this.forum.seat(people.coordinator, 'coordinator');
  }

  desk(seat = this.coordinator()): MinutesDesk {
    return the(seat.useCases.minutesDesk(this.forum.register.forum));
  }

  async opened(): Promise<MinutesOnFile> {
    return done(await this.desk().open(this.id));
  }

  /** The bytes of the newest version, or of the one named. */
  async file(number?: number): Promise<Content> {
    const { versions } = done(await this.forum.register.minutes.open(this.id));
    const version = versions.find((each) => each.number === (number ?? versions.length));
    return done(await this.forum.register.minutes.read(the(version).fileName));
  }

  async says(number?: number): Promise<string> {
    return wordsIn(the(partsOf(await this.file(number))['word/document.xml']));
  }

  async head(number?: number): Promise<string> {
    return (
      wordsIn(the(partsOf(await this.file(number))['word/header1.xml']))
        .split('\n')
        .at(-2) ?? ''
    );
  }

  /** As somebody does who opens the file in Word and saves it. */
  async editedInWord(from: string, to: string): Promise<void> {
    const content = await this.file();
    const xml = the(partsOf(content)['word/document.xml']).replace(from, to);
    const edited = new Uint8Array(zipSync({ ...unzipSync(content), 'word/document.xml': strToU8(xml) }));
    const { versions } = done(await this.forum.register.minutes.open(this.id));
    done(await this.forum.register.minutes.replace(the(versions.at(-1)).fileName, edited));
  }

  /** A change of the register after the meeting. */
  async retitled(title: string): Promise<void> {
    const row = await this.forum.row(this.promise);
    done(
      await this.forum.register.actions.change(row.id, row.version, { title }, `retitle-${title}` as never),
    );
  }
}
