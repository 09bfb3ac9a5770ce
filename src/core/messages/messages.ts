import { en } from './en';
import { id } from './id';

/** Every sentence a user reads, by area; English has the same functions. */
export type Messages = typeof id;
export type Language = 'id' | 'en';

export const messagesIn = (language: Language): Messages => (language === 'en' ? en : id);
