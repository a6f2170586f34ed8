// Writes the named cases, each of which shows one feature or one mixture that apps use.
//
//   node features.mjs OUT.json

import {writeFileSync} from 'node:fs';

const box = (style, ...children) => (children.length > 0 ? {style, children} : {style});
const words = (list, style = {}) => ({style, words: list});
const TEXT = [30, 20, 10, 40, 20, 30];
const three = (style = {}) => [1, 2, 3].map(i => box({width: 10 * i, height: 5 * i, ...style}));
const row = (style, ...children) => box({flexDirection: 'row', width: 200, ...style}, ...children);
const column = (style, ...children) => box({width: 200, ...style}, ...children);

const cases = {};

for (const direction of ['column', 'column-reverse', 'row', 'row-reverse']) {
  cases[`direction ${direction}`] = column({height: 100, flexDirection: direction}, ...three());
}
const SPREAD = ['flex-start', 'center', 'flex-end', 'space-between', 'space-around', 'space-evenly'];
for (const justifyContent of SPREAD) {
  cases[`justify ${justifyContent}`] = row({height: 40, justifyContent}, ...three());
  cases[`justify ${justifyContent}, too long`] = row({height: 40, width: 40, justifyContent}, ...three());
  cases[`justify ${justifyContent}, reversed and too long`] =
      row({height: 40, width: 40, justifyContent, flexDirection: 'row-reverse'}, ...three());
  cases[`justify ${justifyContent}, one child`] = column({height: 90, justifyContent}, box({height: 30}));
}
for (const alignContent of [...SPREAD, 'stretch']) {
  for (const flexWrap of ['wrap', 'wrap-reverse']) {
    cases[`lines ${alignContent}, ${flexWrap}`] =
        row({width: 70, height: 100, flexWrap, alignContent}, ...three(), ...three());
    cases[`lines ${alignContent}, ${flexWrap}, too high`] =
        row({width: 35, height: 30, flexWrap, alignContent}, ...three(), ...three());
  }
}
for (const alignItems of ['flex-start', 'center', 'flex-end', 'stretch', 'baseline']) {
  cases[`items ${alignItems} in a row`] =
      row({height: 60, alignItems}, box({width: 20}), words(TEXT, {width: 60}), box({width: 20, height: 30}));
  cases[`items ${alignItems} in a column`] =
      column({alignItems}, box({height: 20}), words(TEXT), box({width: 30, height: 30}));
  cases[`items ${alignItems} in a column that is too narrow`] =
      column({width: 50, alignItems}, words(TEXT), box({width: 90, height: 30}));
}
cases['self wins over items'] = row(
    {height: 60, alignItems: 'center'}, box({width: 20, height: 10, alignSelf: 'flex-end'}),
    box({width: 20, alignSelf: 'stretch'}), box({width: 20, height: 10}));

cases['grow by factors'] = row({height: 20}, box({flexGrow: 1}), box({flexGrow: 2}), box({width: 50}));
cases['grow with factors below one'] = row({height: 20}, box({flexGrow: 0.2}), box({flexGrow: 0.3}));
cases['grow up to a limit, the rest to the others'] =
    row({height: 20}, box({flexGrow: 1, maxWidth: 30}), box({flexGrow: 1}), box({flexGrow: 1, minWidth: 100}));
cases['shrink by size'] =
    row({height: 20}, box({width: 200, flexShrink: 1}), box({width: 100, flexShrink: 1}), box({width: 50}));
cases['shrink down to a limit, the rest from the others'] =
    row({width: 100, height: 20}, box({width: 90, flexShrink: 1, minWidth: 70}), box({width: 90, flexShrink: 1}));
cases['shrink keeps padding'] =
    row({width: 60, height: 20}, box({width: 50, flexShrink: 1, paddingLeft: 40}), box({width: 50, flexShrink: 1}));
cases['basis wins over width'] = row({height: 20}, box({flexBasis: 70, width: 20}), box({flexBasis: '25%'}));
cases['basis of a percentage of nothing is the content'] =
    column({}, box({flexBasis: '50%', height: 80}, box({height: 30})));
cases['equal thirds'] = row(
    {height: 20}, ...[1, 2, 3].map(() => words([50], {flexGrow: 1, flexShrink: 1, flexBasis: 0})));
cases['list row: picture, growing text, badge'] = row(
    {paddingLeft: 16, paddingRight: 16, columnGap: 8, alignItems: 'center'}, box({width: 40, height: 40}),
    box({flexGrow: 1, flexShrink: 1, flexBasis: 0}, words([30, 30]), words(TEXT)), words([20], {width: 20}));
cases['screen: header, content, footer'] = column(
    {height: 300}, box({height: 50}), box({flexGrow: 1, flexShrink: 1}, words(TEXT)), box({height: 40}));
cases['footer at the bottom of a short page'] =
    column({minHeight: 200}, box({height: 50}), box({height: 20, marginTop: 'auto'}));
cases['cards in a grid that wraps'] = row(
    {flexWrap: 'wrap', columnGap: 10, rowGap: 6}, ...[1, 2, 3, 4, 5].map(() => box({width: 60, height: 30})));
cases['chips that wrap'] = row(
    {width: 120, flexWrap: 'wrap', columnGap: 4, rowGap: 4},
    ...[30, 60, 40, 20, 80].map(width => words([width], {width: width + 8, paddingLeft: 4, paddingRight: 4})));
cases['growing items in wrapped lines'] = row(
    {width: 150, flexWrap: 'wrap'}, ...[60, 60, 60].map(width => box({width, height: 20, flexGrow: 1})));
cases['centred dialog'] = column(
    {height: 300, justifyContent: 'center', alignItems: 'center'},
    box({maxWidth: 150, paddingLeft: 20, paddingRight: 20}, words([40, 40, 40, 40])));

cases['gap between, not around'] = row({columnGap: 10, height: 20}, ...three());
cases['gap of a percentage'] = row({columnGap: '10%', height: 20}, ...three());
cases['gap between lines'] = row({width: 50, flexWrap: 'wrap', rowGap: 7, columnGap: 3}, ...three(), ...three());
cases['gap with space between'] =
    row({height: 20, columnGap: 10, justifyContent: 'space-between'}, ...three());

cases['margins, physical'] = column(
    {}, box({height: 20, marginLeft: 10, marginTop: 5, marginRight: 20, marginBottom: 7}), box({height: 10}));
cases['margins, by text'] =
    row({height: 20}, box({width: 20, marginInlineStart: 10, marginInlineEnd: 4}), box({width: 20}));
cases['automatic margins push apart'] = row(
    {height: 40}, box({width: 20, height: 10}), box({width: 20, height: 10, marginLeft: 'auto'}),
    box({width: 20, height: 10, marginTop: 'auto', marginBottom: 'auto'}));
cases['automatic margins centre'] =
    column({height: 90}, box({width: 20, height: 10, marginLeft: 'auto', marginRight: 'auto', marginTop: 'auto', marginBottom: 'auto'}));
cases['automatic margins without space'] =
    row({width: 30, height: 10}, box({width: 40, marginLeft: 'auto', marginRight: 'auto'}));
cases['padding and border'] = column(
    {paddingLeft: 10, paddingTop: 4, borderLeftWidth: 3, borderBottomWidth: 5}, box({height: 20, paddingTop: 30}));
cases['padding of a percentage of the width'] = column({height: 100}, box({paddingTop: '10%', paddingLeft: '10%'}, box({height: 10})));
cases['content box'] = column(
    {}, box({boxSizing: 'content-box', width: 50, height: 20, paddingLeft: 10, borderTopWidth: 5}),
    box({boxSizing: 'content-box', minHeight: 30, maxWidth: 60, paddingLeft: 10, paddingTop: 10}));

cases['percentages of a known size'] = column({height: 100}, box({width: '50%', height: '25%'}, box({width: '50%', height: '50%'})));
cases['percentages of an unknown height'] = column({}, box({height: '50%'}, box({height: 20})));
cases['percentages in a stretched row'] =
    row({}, box({width: 50}, box({height: '50%'})), box({width: 50, height: 80}));
cases['percentages in a flexed column'] =
    column({height: 200}, box({flexGrow: 1}, box({height: '50%'})), box({height: 40}));
cases['percentages in what keeps to its content'] =
    column({alignItems: 'flex-start'}, box({}, words([40, 40]), box({width: '50%', height: 10})));
cases['limits of percentages'] = row({height: 50}, box({width: 150, maxWidth: '40%'}), box({minWidth: '30%', minHeight: '50%', alignSelf: 'flex-start'}));
cases['the lower limit wins'] = row({height: 50}, box({width: 50, minWidth: 80, maxWidth: 60}));

cases['ratio from the width'] = column({}, box({width: 60, aspectRatio: 2}));
cases['ratio from the height'] = column({alignItems: 'flex-start'}, box({height: 60, aspectRatio: 2}));
cases['ratio of a stretched item'] = column({}, box({aspectRatio: 2}));
cases['ratio in a row of known height'] = row({height: 40}, box({aspectRatio: 1.5}), box({flexGrow: 1}));
cases['ratio of what grows'] = row({}, box({flexGrow: 1, aspectRatio: 2}), box({width: 100, height: 10}));
cases['ratio in a wrapping row'] =
    row({width: 100, flexWrap: 'wrap'}, ...[1, 2, 3].map(() => box({width: '45%', aspectRatio: 1})));

for (const position of ['relative', 'static', 'absolute']) {
  cases[`${position} with insets`] =
      column({height: 100, paddingLeft: 5}, box({height: 10}), box({position, width: 30, height: 20, left: 10, top: 5}), box({height: 10}));
}
cases['absolute, opposite insets'] = column(
    {height: 100, borderLeftWidth: 4, paddingTop: 20}, box({position: 'absolute', left: 10, right: 20, top: 5, bottom: 15}));
cases['absolute, percentages of the padding box'] = column(
    {height: 100, borderLeftWidth: 10, paddingTop: 20}, box({position: 'absolute', left: '10%', top: '10%', width: '50%', height: '50%'}));
cases['absolute, from the end'] = column({height: 100}, box({position: 'absolute', right: 10, bottom: 5, width: 30, height: 20}));
cases['absolute, where its parent aligns it'] = row(
    {height: 100, justifyContent: 'center', alignItems: 'flex-end', paddingLeft: 20}, box({position: 'absolute', width: 30, height: 20}));
cases['absolute, content in the room there is'] =
    column({width: 60, height: 100, paddingLeft: 20}, words(TEXT, {position: 'absolute'}));
cases['absolute, below a static parent'] = column(
    {height: 100}, box({height: 20}), box({position: 'static', height: 40, paddingLeft: 7}, box({position: 'absolute', right: 0, bottom: 0, width: 10, height: 10}), box({position: 'absolute', width: 10, height: 10})));
cases['absolute, centred by its own alignment'] = column(
    {height: 100}, box({position: 'absolute', alignSelf: 'center', left: 0, top: 10, bottom: 30, width: 10, height: 20}));
cases['absolute, by ratio'] = column({height: 100}, box({position: 'absolute', top: 10, bottom: 10, aspectRatio: 0.5}));
cases['badge on a picture'] = column(
    {alignItems: 'flex-start'}, box({width: 40, height: 40}, box({position: 'absolute', top: -4, right: -4, width: 12, height: 12})));

cases['not displayed'] = column({}, box({height: 10}), box({height: 20, display: 'none'}, box({height: 10})), box({height: 10}));
cases['contents'] = row({columnGap: 5}, box({display: 'contents', width: 99, paddingLeft: 10}, ...three()), box({width: 10}));
cases['contents in contents'] = column({}, box({display: 'contents'}, box({display: 'contents'}, box({height: 10})), box({height: 20})));

cases['baseline of texts of different padding'] =
    row({alignItems: 'baseline'}, words([20], {width: 20, paddingTop: 10}), words(TEXT, {width: 60}), box({width: 10, height: 30}));
cases['baseline through nested boxes'] = row(
    {alignItems: 'baseline'}, box({width: 30, height: 50}), box({width: 60, paddingTop: 6}, words(TEXT), box({height: 10})));
cases['baseline of reversed boxes'] = row(
    {alignItems: 'baseline'}, box({width: 10, height: 50}), box({flexDirection: 'column-reverse'}, ...three()), box({flexDirection: 'row-reverse'}, ...three()));
cases['baseline in wrapped lines'] = row(
    {width: 80, flexWrap: 'wrap', alignItems: 'baseline'}, ...three({paddingTop: 4}), words([30, 30], {width: 40}), words([30]));

cases['text wraps in a column'] = column({width: 100}, words(TEXT));
cases['text with a limit'] = column({alignItems: 'flex-start'}, words(TEXT, {maxWidth: 80}));
cases['text that shrinks in a row'] = row({width: 100}, words(TEXT, {flexShrink: 1}), box({width: 30}));
cases['text that does not shrink in a row'] = row({width: 100}, words(TEXT), box({width: 30}));
cases['text beside text, both shrink'] = row({width: 120}, words(TEXT, {flexShrink: 1}), words([40, 40], {flexShrink: 1}));
cases['rows that keep to their content'] =
    column({alignItems: 'center'}, box({flexDirection: 'row', columnGap: 4}, words([30]), words([40, 20])), words([50]));
cases['sizes by content'] = column(
    {}, words(TEXT, {width: 'max-content'}), words(TEXT, {width: 'fit-content'}), box({height: 'max-content'}, box({height: 12})));

writeFileSync(process.argv[2], JSON.stringify({
  cases: Object.entries(cases).flatMap(([id, tree]) =>
      ['ltr', 'rtl'].map(direction => ({id: `${id} (${direction})`, direction, tree}))),
}));
