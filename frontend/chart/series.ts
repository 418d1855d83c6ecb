export interface Point {
  series: string;
  time: number;
  period: string;
  value: number;
  status: string;
}

/** The place of a period in time: "2019" is 2019, "2019-07" and "2019-Q3" are 2019.5; NaN when it is no period. */
export function timeOf(period: string): number {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?/.exec(period.trim());
  if (match === null) {
    return NaN;
  }
  const [, year, quarter, month] = match;
  return Number(year) + (quarter ? (Number(quarter) - 1) / 4 : month ? (Number(month) - 1) / 12 : 0);
}

/** Moves values on an axis apart until each has the given room, as little as possible, and keeps their order. */
export function spread(values: number[], room: number): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value);
  let groups = order.map(({ value, index }) => ({ centre: value, members: [index] }));
  for (let merged = true; merged; ) {
    merged = false;
    const next: typeof groups = [];
    for (const group of groups) {
      const previous = next.at(-1);
      const needed = previous ? ((previous.members.length + group.members.length) / 2) * room : 0;
      if (previous && group.centre - previous.centre < needed) {
        const members = [...previous.members, ...group.members];
        previous.centre = members.reduce((sum, member) => sum + (values[member] ?? 0), 0) / members.length;
        previous.members = members;
        merged = true;
      } else {
        next.push({ centre: group.centre, members: [...group.members] });
      }
    }
    groups = next;
  }
  const spread = [...values];
  for (const { centre, members } of groups) {
    members.forEach((member, place) => {
      spread[member] = centre + (place - (members.length - 1) / 2) * room;
    });
  }
  return spread;
}
