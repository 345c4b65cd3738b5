// Solves planning tasks to proven optimality with the integer-programming solver HiGHS.
//
//   dotnet run -c Release --project bench -- instances --out artifacts/plan-instances.jsonl
//   npm ci --prefix bench/npm
//   node bench/npm/optima.mjs artifacts/plan-instances.jsonl artifacts/optima.jsonl 200 30
//
// Reads one task per line and writes each that was proven within the given seconds, together with its optimum, until enough are written.
// Continues after the last task in the output. Nothing here is shared with the planner: the model is written down from its definition.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import loadHighs from "highs";

const [source, target, wanted = "200", seconds = "30"] = process.argv.slice(2);
if (!target) {
  console.error("Usage: node optima.mjs TASKS.jsonl OPTIMA.jsonl [how many] [seconds per task]");
  process.exit(2);
}

const QUARTERS = 12;
const YEARS = [0, 1, 2];
const DUTY_IN_TIME = 1000;

/** Cents of a measure that starts in quarter s and falls due in each plan year. */
function moneyPerYear(item, s) {
  const spent = (quarters) => Math.floor((item.oneOff * quarters) / item.duration);
  const running = Math.floor((item.running + 2) / 4);
  const years = [0, 0, 0];
  for (let t = s; t <= QUARTERS; t++) {
    const passed = t - s + 1;
    years[Math.floor((t - 1) / 4)] += passed <= item.duration ? spent(passed) - spent(passed - 1) : running;
  }
  return years;
}

function startsOf(item) {
  const first = (item.earliestYear - 1) * 4 + 1;
  const last = Math.min(item.latestYear * 4, QUARTERS - item.duration + 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

class Model {
  constructor(task) {
    this.task = task;
    this.rows = [];
    this.bounds = [];
    this.columns = task.items.map((item, j) => startsOf(item).map((s) => ({ name: `x${j}_${s}`, s, end: s + item.duration - 1 })));
    this.index = new Map(task.items.map((item, j) => [item.id, j]));
    this.constrain();
    this.gain = this.gains();
  }

  row(terms, relation, right) {
    const kept = terms.filter(([factor]) => factor !== 0);
    if (kept.length > 0) this.rows.push(`${text(kept)} ${relation} ${right}`);
  }

  constrain() {
    const { items, budget, capacity, maxParallel } = this.task;
    items.forEach((item, j) => {
      this.row(this.columns[j].map((c) => [1, c.name]), "<=", 1);
      item.after.forEach((before) => this.precede(j, before));
    });
    for (let t = 1; t <= QUARTERS; t++) {
      const running = items.flatMap((item, j) => this.columns[j].filter((c) => c.s <= t && t <= c.end).map((c) => [item, c.name]));
      this.row(running.map(([item, name]) => [item.days / item.duration / 100, name]), "<=", capacity / 100);
      this.row(running.map(([, name]) => [1, name]), "<=", maxParallel);
    }
    if (budget.length === 0) return;
    for (const year of YEARS) {
      const terms = items.flatMap((item, j) => this.columns[j].map((c) => [moneyPerYear(item, c.s)[year] / 100, c.name]));
      this.row(terms, "<=", budget[year] / 100);
    }
  }

  /** Started by t only if the prerequisite has ended before t. */
  precede(j, before) {
    const i = this.index.get(before);
    if (i === undefined) {
      const done = this.task.milestones[before] ?? 0;
      this.columns[j].filter((c) => c.s <= done).forEach((c) => this.row([[1, c.name]], "<=", 0));
      return;
    }
    for (let t = 1; t <= QUARTERS; t++) {
      const started = this.columns[j].filter((c) => c.s <= t).map((c) => [1, c.name]);
      const ended = this.columns[i].filter((c) => c.end < t).map((c) => [-1, c.name]);
      if (started.length > 0) this.row([...started, ...ended], "<=", 0);
    }
  }

  /** One variable for each field and quarter, below each of the terms whose least is the gain. */
  gains() {
    const terms = [];
    this.task.fields.forEach((field, p) => {
      const effects = this.task.items.flatMap((item, j) => item.effects.filter((e) => e[0] === p).map(([, levels, upTo]) => ({ j, levels, upTo })));
      if (effects.length === 0 || field.target <= field.level || field.weight === 0) return;
      for (let t = 1; t <= QUARTERS; t++) {
        const name = `g${p}_${t}`;
        const ended = (some) => some.flatMap((e) => this.columns[e.j].filter((c) => c.end <= t).map((c) => [-e.levels, c.name]));
        this.bounds.push(`0 <= ${name} <= ${field.target - field.level}`);
        this.row([[1, name], ...ended(effects)], "<=", 0);
        for (const ceiling of new Set(effects.map((e) => e.upTo))) {
          this.row([[1, name], ...ended(effects.filter((e) => e.upTo > ceiling))], "<=", Math.max(0, ceiling - field.level));
        }
        terms.push([field.weight, name]);
      }
    });
    return terms;
  }

  /** Every gain is a sum of these numbers. */
  gainStep() {
    const { items, fields } = this.task;
    const room = fields.map((f) => f.weight * Math.max(0, f.target - f.level));
    const levels = items.flatMap((item) => item.effects.map(([p, amount]) => fields[p].weight * amount));
    const ceilings = items.flatMap((item) => item.effects.map(([p, , upTo]) => fields[p].weight * Math.max(0, upTo - fields[p].level)));
    return Math.max(1, [...room, ...levels, ...ceilings].reduce(gcd, 0));
  }

  /** In time counts most, then each quarter less of delay; a duty without a place ends after the plan. */
  duties() {
    return this.task.items.flatMap((item, j) => {
      if (!item.deadline) return [];
      const unplaced = QUARTERS + 1 - item.deadline;
      return this.columns[j].map((c) => [(c.end <= item.deadline ? DUTY_IN_TIME : 0) + unplaced - Math.max(0, c.end - item.deadline), c.name]);
    });
  }

  write(objective) {
    const binaries = this.columns.flat().map((c) => c.name);
    return `Maximize\n obj: ${text(objective)}\nSubject To\n${this.rows.map((r, i) => ` r${i}: ${r}`).join("\n")}\nBounds\n ${this.bounds.join("\n ")}\nBinary\n ${binaries.join("\n ")}\nEnd\n`;
  }
}

function gcd(a, b) {
  return b === 0 ? a : gcd(b, a % b);
}

function text(terms) {
  const sums = new Map();
  terms.forEach(([factor, name]) => sums.set(name, (sums.get(name) ?? 0) + factor));
  return [...sums].map(([name, factor]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`).join(" ");
}

/** The objective takes multiples of a step only: a gap below the step proves the optimum. */
function solve(highs, model, objective, step) {
  const result = highs.solve(model.write(objective), { output_flag: false, time_limit: Number(seconds), mip_rel_gap: 0, mip_abs_gap: step - 0.1 });
  return result.Status === "Optimal" ? result : null;
}

function optimumOf(highs, task) {
  const model = new Model(task);
  const duties = model.duties();
  let dutyValue = 0;
  if (duties.length > 0) {
    const first = solve(highs, model, duties, 1);
    if (!first) return null;
    dutyValue = Math.round(first.ObjectiveValue);
    model.row(duties, ">=", dutyValue);
  }
  const best = solve(highs, model, model.gain, model.gainStep());
  if (!best) return null;
  const starts = task.items.map((_, j) => model.columns[j].find((c) => best.Columns[c.name].Primal > 0.5)?.s ?? 0);
  const dutiesInTime = task.items.filter((item, j) => item.deadline && starts[j] > 0 && starts[j] + item.duration - 1 <= item.deadline).length;
  return { dutiesInTime, gain: Math.round(best.ObjectiveValue), starts };
}

const tasks = readFileSync(source, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const done = existsSync(target) ? readFileSync(target, "utf8").trim().split("\n").filter(Boolean).map((line) => JSON.parse(line)) : [];
const last = done.length > 0 ? tasks.findIndex((t) => t.id === done.at(-1).task.id) : -1;
let proven = done.length;
for (const task of tasks.slice(last + 1)) {
  if (proven >= Number(wanted)) break;
  const highs = await loadHighs();
  const begun = performance.now();
  let optimum = null;
  try {
    optimum = optimumOf(highs, task);
  } catch (error) {
    console.error(`${task.id}: ${error}`);
  }
  console.log(`${task.id} ${task.items.length} measures: ${optimum ? `gain ${optimum.gain}` : "not proven"} (${Math.round(performance.now() - begun)} ms)`);
  if (optimum) {
    appendFileSync(target, `${JSON.stringify({ task, optimum })}\n`);
    proven++;
  }
}
console.log(`${proven} proven optima: ${target}`);
