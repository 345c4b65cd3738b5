// Writes the Playground's configuration as seen by one person:
//   node view-of.mjs leitung path/to/file.yml [path/to/larger/team.yml]
// Everybody but Koordination gets a chat and a team of their own, so that a second window doesn't take over
// the first one's conversations: the bot answers where it last heard from a team.
import { readFileSync, writeFileSync } from "node:fs";

const [, , person, target, team = new URL(".m365agentsplayground.yml", import.meta.url)] = process.argv;
const source = readFileSync(team, "utf8");

const people = source.match(/\{ id: "29:.*\}/g);
const named = (key) => people.find((line) => line.includes(`"29:${key}"`));
const [current] = people;
const viewer = named(person);

if (!viewer || !target) {
  const known = people.map((line) => /"29:(.*?)"/.exec(line)[1]).join(", ");
  console.error(`Usage: node view-of.mjs PERSON FILE, PERSON is one of ${known}`);
  process.exit(2);
}

const swapped = source.replace(current, "{}").replace(viewer, current).replace("{}", viewer);
const own = swapped
  .replace("a:chat-koordination", `a:chat-${person}`)
  .replace(/19:(\w+)@thread/g, `19:$1-${person}@thread`);

writeFileSync(target, viewer === current ? source : own);
