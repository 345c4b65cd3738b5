#!/usr/bin/env bash
# Starts DigiCheckBot with a local storage and a local Teams. See infra/local/README.md.
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
LOCAL="$ROOT/infra/local"
DATA="$ROOT/.data"
LOGS="$DATA/logs"
BENCH="$ROOT/artifacts/bin/DigiCheckBot.Bench/debug/DigiCheckBot.Bench.dll"
BOT_PORT=3978
TABLE_PORT=10002
MAIN_PORT=3979
PEOPLE=(koordination leitung mitarbeit1 mitarbeit2 mitarbeit3 mitarbeit4) # ports 3979, 3980, …

open_browser=yes
reset=no
rehearse=no
rehearsed_people=""
also=()
started_pids=()
started_names=()
rehearsal_pid=""

usage() {
    cat <<'TEXT'
Usage: ./start.sh [options]

Starts the table storage (Azurite, port 10002), the bot (3978) and the local Teams (3979), and stops them on Ctrl+C.

  --as PERSON    opens a further local Teams as seen by PERSON: leitung (3980), mitarbeit1 (3981) … mitarbeit4 (3984).
                 May be repeated. When the bot is already running, only that window is started.
  --rehearse     lets the rehearsal play the other people once everything is ready
  --people N     number of people in the rehearsal (with --rehearse)
  --no-browser   only prints the addresses
  --reset        empties .data first: all rounds, answers and logs of this machine
  --help         shows this text
TEXT
}

fail() {
    printf 'start.sh: %s\n' "$*" >&2
    exit 1
}

say() {
    printf '%s\n' "$*"
}

read_options() {
    while [ $# -gt 0 ]; do
        case "$1" in
            --as) [ $# -ge 2 ] || fail "--as needs a person: ${PEOPLE[*]}"; port_of "$2" >/dev/null; also+=("$2"); shift ;;
            --people) [[ "${2:-}" =~ ^[1-9][0-9]*$ ]] || fail "--people needs a number"; rehearsed_people="$2"; shift ;;
            --rehearse) rehearse=yes ;;
            --no-browser) open_browser=no ;;
            --reset) reset=yes ;;
            --help | -h) usage; exit 0 ;;
            *) usage >&2; fail "unknown option $1" ;;
        esac
        shift
    done
    [ -z "$rehearsed_people" ] || [ "$rehearse" = yes ] || fail "--people belongs to --rehearse"
}

port_of() {
    local port=$MAIN_PORT person
    for person in "${PEOPLE[@]}"; do
        if [ "$person" = "$1" ]; then
            printf '%s' "$port"
            return
        fi
        port=$((port + 1))
    done
    fail "nobody is called $1; there are: ${PEOPLE[*]}"
}

# ---- tools ----

check_tools() {
    command -v dotnet >/dev/null || fail "the .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
    dotnet --list-sdks | grep -q '^10\.' || fail "a .NET 10 SDK is missing (found: $(dotnet --list-sdks | cut -d' ' -f1 | tr '\n' ' ')): https://dotnet.microsoft.com/download/dotnet/10.0"
    command -v node >/dev/null && command -v npm >/dev/null || fail "Node.js 20 or newer with npm is missing: https://nodejs.org/"
    [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "Node.js 20 or newer is needed, found $(node --version): https://nodejs.org/"
}

# A finished install keeps a copy of the lock file beside the packages.
install_node_packages() {
    local copy="$LOCAL/node_modules/.installed-lock.json"
    cmp -s "$LOCAL/package-lock.json" "$copy" && return
    say "Installing Azurite and the Agents Playground (needs the network once) …"
    (cd "$LOCAL" && npm ci --no-audit --no-fund --loglevel=error) || fail "npm ci failed in infra/local; the first run needs the network"
    cp "$LOCAL/package-lock.json" "$copy"
}

build() {
    say "Building $1 …"
    dotnet build "$ROOT/$1" --nologo --verbosity quiet >"$LOGS/build-$1.log" 2>&1 || {
        cat "$LOGS/build-$1.log" >&2
        fail "$1 doesn't build; the first build needs the network for its packages"
    }
}

# ---- processes ----

port_answers() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

http_ready() { # port path
    local status
    status="$( (
        exec 3<>"/dev/tcp/127.0.0.1/$1"
        printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
        IFS= read -r -t 5 line <&3
        printf '%s' "$line"
    ) 2>/dev/null)" || return 1
    [[ "$status" == *" 200 "* ]]
}

require_free() { # port name
    ! port_answers "$1" || fail "port $1 ($2) is taken by another program; end that first. Is ./start.sh running elsewhere? Then --as PERSON opens a further window."
}

start() { # name, command …
    local name="$1"
    shift
    "$@" >"$LOGS/$name.log" 2>&1 </dev/null &
    started_pids+=("$!")
    started_names+=("$name")
}

wait_ready() { # name port path|-
    local i pid="${started_pids[${#started_pids[@]} - 1]}"
    for ((i = 0; i < 240; i++)); do
        if [ "$3" = - ] && port_answers "$2"; then return; fi
        if [ "$3" != - ] && http_ready "$2" "$3"; then return; fi
        kill -0 "$pid" 2>/dev/null || give_up "$1" "has ended"
        sleep 0.25
    done
    give_up "$1" "isn't ready after 60 seconds"
}

give_up() { # name what
    printf '\n--- end of %s ---\n' ".data/logs/$1.log" >&2
    tail -n 30 "$LOGS/$1.log" >&2
    fail "$1 $2, see above"
}

# Asks first and newest first, so that nobody loses what it depends on. Azurite writes its tables to disk on INT only.
stop_all() {
    local code=$? i
    trap - EXIT
    trap '' INT TERM
    [ -z "$rehearsal_pid" ] || stop "$rehearsal_pid" TERM
    for ((i = ${#started_pids[@]} - 1; i >= 0; i--)); do
        if [ "${started_names[i]}" = azurite ]; then stop "${started_pids[i]}" INT; else stop "${started_pids[i]}" TERM; fi
    done
    [ ${#started_pids[@]} -eq 0 ] || say "Stopped."
    exit "$code"
}

stop() { # pid signal
    local i
    kill -"$2" "$1" 2>/dev/null || return 0
    for ((i = 0; i < 80; i++)); do
        kill -0 "$1" 2>/dev/null || return 0
        sleep 0.25
    done
    kill -KILL "$1" 2>/dev/null || true
}

watch() {
    local i
    while true; do
        for i in "${!started_pids[@]}"; do
            kill -0 "${started_pids[i]}" 2>/dev/null || give_up "${started_names[i]}" "has ended"
        done
        sleep 1 &
        wait "$!" || true
    done
}

# ---- the three parts ----

start_storage() {
    mkdir -p "$DATA/azurite"
    start azurite node "$LOCAL/node_modules/azurite/dist/src/table/main.js" --location "$DATA/azurite" \
        --tableHost 127.0.0.1 --tablePort "$TABLE_PORT" --disableTelemetry --silent
    wait_ready azurite "$TABLE_PORT" -
}

start_bot() {
    start bot with_bot_environment dotnet "$ROOT/artifacts/bin/DigiCheckBot/debug/DigiCheckBot.dll"
    wait_ready bot "$BOT_PORT" /health/ready
}

with_bot_environment() {
    local line
    while IFS= read -r line; do
        case "$line" in '' | '#'*) ;; *) export "${line?}" ;; esac
    done <"$LOCAL/bot.env"
    exec "$@"
}

start_playground() { # person
    local port view="$DATA/playground/$1"
    port="$(port_of "$1")"
    require_free "$port" "the local Teams of $1"
    mkdir -p "$view"
    node "$LOCAL/view-of.mjs" "$1" "$view/.m365agentsplayground.yml" "$(team_file)"
    start "playground-$1" with_playground_environment "$view" node --require "$LOCAL/loopback.cjs" --require "$LOCAL/larger-team.cjs" \
        "$LOCAL/node_modules/@microsoft/m365agentsplayground/cli.js" \
        --app-endpoint "http://127.0.0.1:$BOT_PORT/api/messages" --channel-id msteams --port "$port" --disable-telemetry
    wait_ready "playground-$1" "$port" /
    say "  Teams as $1: http://localhost:$port"
    [ "$open_browser" = no ] || show "http://localhost:$port"
}

with_playground_environment() { # folder, command …
    cd "$1"
    shift
    export TEAMSAPPTESTER_BROWSER=none
    exec "$@"
}

show() {
    if command -v xdg-open >/dev/null; then
        xdg-open "$1" >/dev/null 2>&1 || true
    elif command -v open >/dev/null; then
        open "$1" >/dev/null 2>&1 || true
    fi
}

start_main() {
    require_free "$TABLE_PORT" "the table storage"
    require_free "$BOT_PORT" "the bot"
    require_free "$MAIN_PORT" "the local Teams"
    [ "$reset" = no ] || rm -rf "$DATA"
    mkdir -p "$LOGS"
    build bot
    [ "$rehearse" = no ] || build bench
    write_team
    say "Starting …"
    start_storage
    say "  Storage: http://127.0.0.1:$TABLE_PORT/devstoreaccount1"
    start_bot
    say "  Bot: http://127.0.0.1:$BOT_PORT"
    start_playground koordination
}

# The Playground's roster is its configuration: a team of more people has one of its own.
team_file() {
    if [ -f "$DATA/team.yml" ]; then
        printf '%s' "$DATA/team.yml"
    else
        printf '%s' "$LOCAL/.m365agentsplayground.yml"
    fi
}

write_team() {
    rm -f "$DATA/team.yml"
    [ "${rehearsed_people:-0}" -gt 5 ] || return 0
    dotnet "$BENCH" people --count "$rehearsed_people" --output "$DATA/team.yml" >/dev/null
}

# Waits for the round that Koordination starts in the browser, so it runs beside everything else.
run_rehearsal() {
    local arguments=(rehearse --wait)
    [ -z "$rehearsed_people" ] || arguments+=(--people "$rehearsed_people")
    say "The other people answer as soon as Koordination has started a round."
    dotnet "$BENCH" "${arguments[@]}" &
    rehearsal_pid=$!
}

main() {
    read_options "$@"
    check_tools
    install_node_packages
    trap stop_all EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM

    if [ ${#also[@]} -gt 0 ] && http_ready "$BOT_PORT" /health/ready; then
        [ "$reset" = no ] || fail "--reset isn't possible while the bot is running"
        mkdir -p "$LOGS"
        say "The bot is running; starting further windows only."
    else
        start_main
    fi

    for person in ${also[@]+"${also[@]}"}; do
        [ "$person" = koordination ] && port_answers "$MAIN_PORT" || start_playground "$person"
    done
    [ "$rehearse" = no ] || run_rehearsal
    say "Ready. Logs: .data/logs. Stop with Ctrl+C."
    watch
}

main "$@"
