import { coordinatorsEdit } from '../../../application/provisioning/SiteRole';
import type { Cause, CauseLevel, CausePart, CauseSupport } from '../../../domain/cause/cause';
import type { PlaceKey } from '../../../domain/situation/place';
import {
  problemDisplayId,
  type Problem,
  type ProblemId,
  type ProblemStatus,
} from '../../../domain/situation/problem';
import { choice, type ChoiceWords } from '../columns/choiceColumn';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { problemKindWords } from './kindWords';
import { plainList, type RowList } from './RowList';

const indexed = { indexed: true };

const problemStatusWords: ChoiceWords<ProblemStatus> = {
  new: 'Nytt',
  'being-analysed': 'Analyseras',
  prioritised: 'Prioriterat',
  monitored: 'Bevakas',
  resolved: 'Löst',
  returned: 'Återkommit',
};

const problemColumns = {
  title: of.text(words('Title', 'Problem', 'Vad som är fel, i en mening.')),
  kind: choice(words('SamKind', 'Problemtyp', 'Vilket slags problem det är.'), problemKindWords, 'other'),
  place: of.keyOrNull<PlaceKey>(
    words('SamPlaceKey', 'Plats', 'Platsens nyckel på programmets webbplats.'),
    indexed,
  ),
  status: choice(
    words('SamProblemStatus', 'Status', 'Hur långt arbetet med problemet har kommit.'),
    problemStatusWords,
    'new',
    indexed,
  ),
};

const plainProblems = plainList(
  {
    name: 'Problems',
    title: 'Problem',
    description: 'Problemen som lägesbilden visar och som åtgärderna ska påverka.',
    rights: coordinatorsEdit,
    viewTitle: 'Alla problem',
    view: ['ID', 'LinkTitle', 'SamPlaceKey', 'SamProblemStatus'],
  },
  problemColumns,
);

export const problems: RowList<Problem, Omit<Problem, 'id' | 'version' | 'displayId'>> = {
  ...plainProblems,
  read: (stored, authorOf) => {
    const { id, ...row } = plainProblems.read(stored, authorOf);
    return { ...row, id: id as ProblemId, displayId: problemDisplayId(id) };
  },
};

const partWords: ChoiceWords<CausePart> = {
  offender: 'Gärningsperson',
  'victim-or-object': 'Brottsutsatt eller objekt',
  place: 'Plats eller situation',
};

const levelWords: ChoiceWords<CauseLevel> = {
  direct: 'Direkt',
  indirect: 'Indirekt',
  underlying: 'Bakomliggande',
};

const supportWords: ChoiceWords<CauseSupport> = {
  data: 'Belagd i data',
  experience: 'Erfarenhet',
  assumption: 'Antagande',
};

const causeColumns = {
  title: of.text(words('Title', 'Orsak', 'Varför problemet uppstår.')),
  problem: of.rowId<ProblemId>(words('SamProblemId', 'Problem', 'Numret på problemet.'), indexed),
  part: choice(
    words('SamPart', 'Del', 'Vilken del av brottstriangeln orsaken hör till.'),
    partWords,
    'place',
  ),
  level: choice(words('SamLevel', 'Nivå', 'Hur nära problemet orsaken ligger.'), levelWords, 'direct'),
  support: choice(words('SamSupport', 'Stöd', 'Vad orsaken vilar på.'), supportWords, 'assumption'),
  rejected: of.boolean(
    words('SamRejected', 'Förkastad', 'Orsaken har prövats och förkastats, men står kvar.'),
  ),
};

export const causes = plainList(
  {
    name: 'Causes',
    title: 'Orsaker',
    description: 'Varför problemen uppstår.',
    rights: coordinatorsEdit,
    viewTitle: 'Alla orsaker',
    view: ['ID', 'LinkTitle', 'SamProblemId', 'SamPart', 'SamSupport'],
  },
  causeColumns,
) as unknown as RowList<Cause, Omit<Cause, 'id' | 'version'>>;
