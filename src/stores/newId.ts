export { newId } from '#persistence/newId.ts';
