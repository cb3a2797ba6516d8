import { englishCounting } from '../counting';

export const { number, count } = englishCounting;
