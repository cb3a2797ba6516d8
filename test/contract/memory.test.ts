import { allContracts } from './allContracts';
import { memoryWorld } from './memoryWorld';

allContracts(memoryWorld);
