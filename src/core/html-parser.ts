import type {Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';

/**
 * As a fragment: `<html>`, `<head>` and `<body>` leave no element behind, all white space stays, and the rows of half a
 * table, as partials hold them, are rows.
 */
export const parseHtml = (markup: string): Root => fromHtml(markup, {fragment: true});
