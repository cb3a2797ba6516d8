import { swedishCounting } from '../counting';

export const { number, count } = swedishCounting;
