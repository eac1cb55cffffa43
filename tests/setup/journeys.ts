import { afterAll } from 'vitest';
import { closeBrowser } from '../browser/support/launch.ts';

afterAll(closeBrowser);
