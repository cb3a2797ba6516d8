import type { MeetingDesk } from '../../../application/meetings/MeetingDesk';
import type { SignedInMember } from '../../../application/people/signedInMember';
import type { DirectoryContent } from '../../../application/ports/Directory';
import type { Meeting } from '../../../domain/meeting/meeting';
import type { Topic } from '../../../domain/meeting/topic';
import type { Forum } from '../../../domain/organisation/forum';

/** What the backlog shows and writes with. */
export interface BacklogProps {
  readonly desk: Pick<MeetingDesk, 'addTopic' | 'withdrawTopic' | 'takeTopic' | 'dropTopic'>;
  readonly topics: readonly Topic[];
  readonly me: SignedInMember;
  readonly mayAdd: boolean;
  readonly forum: Forum;
  readonly directory: DirectoryContent;
  /** Where a topic is taken up; null while none is planned. */
  readonly next: Meeting | null;
  readonly onChanged: () => void;
}
