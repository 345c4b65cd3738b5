// Reads the card files named on the command line with the renderer that knows no Teams-only element, and prints one line per problem.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// The package names its ES modules without extension, which node does not resolve; its bundle loads.
const { AdaptiveCard, SerializationContext, ValidationEvent, Versions } = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");
// The renderer tests "lang" with a regular expression that keeps state, so that it refuses every second card.
const isAboutLang = (message) => message.includes('for property "lang"');
let problems = 0;
for (const path of process.argv.slice(2)) {
  const json = JSON.parse(readFileSync(path, "utf8"));
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.parse(json, context);
  const withoutFallback = new Set();
  JSON.stringify(json, (_, o) => (o?.type && !o.fallback ? withoutFallback.add(o.type) && o : o));
  const events = [...Array(context.eventCount).keys()].map((i) => context.getEventAt(i));
  for (const { event, message } of [...events, ...card.validateProperties().validationEvents]) {
    const type = event === ValidationEvent.UnknownElementType && /"([^"]+)"/.exec(message)?.[1];
    if ((type && !withoutFallback.has(type)) || isAboutLang(message)) {
      continue;
    }
    problems++;
    console.log(`${path}: ${ValidationEvent[event]}: ${message}`);
  }
}
console.log(`${process.argv.length - 2} cards, ${problems} problems`);
process.exit(problems === 0 ? 0 : 1);
