import { allContracts } from './allContracts';
import { tenantWorld } from './tenantWorld';

jest.setTimeout(60_000);
allContracts(tenantWorld);
