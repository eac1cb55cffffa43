import { about } from './knowledgeAbout.ts';
import { areas } from './knowledgeAreas.ts';
import { claims } from './knowledgeClaims.ts';

export const knowledge: Readonly<Record<string, string>> = { ...areas, ...about, ...claims };
