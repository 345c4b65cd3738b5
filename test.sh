#!/usr/bin/env bash
# Installs what the tests need, builds once and runs every test. Last line: N passed, N failed, N skipped.
# The first run needs the network, and root for the browser package; later runs need neither.
set -euo pipefail

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
RESULTS="$ROOT/artifacts/test-results"

fail() {
    printf 'test.sh: %s\n' "$*" >&2
    exit 1
}

check_tools() {
    command -v dotnet >/dev/null || fail "the .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
    dotnet --list-sdks | grep -q '^10\.' || fail "a .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
    command -v node >/dev/null && command -v npm >/dev/null || fail "Node.js 20 or newer with npm is missing: https://nodejs.org/"
    [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "Node.js 20 or newer is needed, found $(node --version)"
}

# A finished install keeps a copy of the lock file beside the packages (start.sh does the same).
install_node_packages() { # folder
    local copy="$ROOT/$1/node_modules/.installed-lock.json"
    cmp -s "$ROOT/$1/package-lock.json" "$copy" && return
    printf 'Installing the npm packages of %s (needs the network once) …\n' "$1"
    (cd "$ROOT/$1" && npm ci --no-audit --no-fund --loglevel=error) || fail "npm ci failed in $1; the first run needs the network"
    cp "$ROOT/$1/package-lock.json" "$copy"
}

has_browser() {
    [ -x /usr/bin/chromium ] || [ -x /usr/bin/chromium-browser ] || [ -x /usr/bin/google-chrome ] || [ -x "${CHROMIUM:-}" ]
}

install_browser() {
    has_browser && return
    command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ] ||
        fail "no Chromium found; install it (Debian: sudo apt-get install chromium) or name it in the environment variable CHROMIUM"
    printf 'Installing Chromium (needs the network once) …\n'
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
    has_browser || fail "Chromium is still missing after apt-get install chromium"
}

build() {
    dotnet tool restore
    dotnet restore DigiCheckBot.sln
    dotnet build DigiCheckBot.sln --no-restore --nologo --verbosity quiet
}

run_tests() {
    rm -rf "$RESULTS"
    dotnet test DigiCheckBot.sln --no-build --nologo --results-directory "$RESULTS" --logger trx --logger "console;verbosity=minimal"
}

# Adds up an attribute of the <Counters> of every suite's result file.
sum() { # attribute
    local file total=0 number
    for file in "$RESULTS"/*.trx; do
        number="$(sed -n "s/.*<Counters.* $1=\"\([0-9]*\)\".*/\1/p" "$file")"
        total=$((total + ${number:-0}))
    done
    printf '%s' "$total"
}

main() {
    local code=0 total executed passed
    cd "$ROOT"
    export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
    check_tools
    install_node_packages infra/local
    install_node_packages tests/npm
    install_browser
    build
    run_tests || code=$?
    compgen -G "$RESULTS/*.trx" >/dev/null || fail "no test has run"

    total="$(sum total)"
    executed="$(sum executed)"
    passed="$(sum passed)"
    [ "$passed" -gt 0 ] && [ "$passed" -eq "$executed" ] || code=1
    printf '%s passed, %s failed, %s skipped\n' "$passed" "$((executed - passed))" "$((total - executed))"
    exit "$code"
}

main "$@"
