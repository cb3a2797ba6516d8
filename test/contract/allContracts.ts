import { actionListContract } from './actionListContract';
import { actionRegisterContract } from './actionRegisterContract';
import { answerLinkBookContract } from './answerLinkBookContract';
import { answerBookContract } from './answerBookContract';
import { conversationBookContract } from './conversationBookContract';
import { changeFeedContract } from './changeFeedContract';
import { dueBookContract } from './dueBookContract';
import { reminderBookContract } from './reminderBookContract';
import { reminderOfficeContract } from './reminderOfficeContract';
import { directoryContract } from './directoryContract';
import { followOnContract } from './followOnContract';
import type { ForumWorld, WorldMaker } from './ForumWorld';
import { hostileTextContract } from './hostileTextContract';
import { meetingBookContract } from './meetingBookContract';
import { programmeBookContract } from './programmeBookContract';
import { reportBookContract } from './reportBookContract';
import { overviewBookContract } from './overviewBookContract';
import { minutesLibraryContract } from './minutesLibraryContract';
import { selectionContract } from './selectionContract';
import { searchBookContract } from './searchBookContract';
import { textKeeperContract } from './textKeeperContract';
import { situationBookContract } from './situationBookContract';
import { textWatchContract } from './textWatchContract';
import { viewBookContract } from './viewBookContract';

/** Every port's contract, kept by whatever stands behind the ports. */
export function allContracts(maker: WorldMaker): void {
  describe(maker.name, () => {
    let opened: ForumWorld | undefined;
    beforeAll(async () => {
      opened = await maker.open();
    }, 120_000);
    afterAll(async () => {
      await opened?.close();
    });
    const world = (): ForumWorld => {
      if (opened === undefined) throw new Error('The world is not open.');
      return opened;
    };
    actionRegisterContract(world);
    actionListContract(world);
    selectionContract(world);
    answerBookContract(world);
    answerLinkBookContract(world);
    conversationBookContract(world);
    meetingBookContract(world);
    followOnContract(world);
    situationBookContract(world);
    overviewBookContract(world);
    directoryContract(world);
    searchBookContract(world);
    minutesLibraryContract(world);
    textKeeperContract(world);
    changeFeedContract(world);
    hostileTextContract(world);
    viewBookContract(world);
    textWatchContract(world);
    programmeBookContract(world);
    reportBookContract(world);
    dueBookContract(world);
    reminderOfficeContract(world);
    reminderBookContract(world);
  });
}
