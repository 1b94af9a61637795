#!/usr/bin/env bash
# How long gitlab-ci-local and we take to tell the jobs of one file, measured in turns on this machine.
#
#   dsl-benchmarks/against-gitlab-ci-local.sh [JOBS]        default: 1000
#
# Wants a build (mvn -DskipTests package) and node with npm. GITLAB_CI_LOCAL may hold the command of an installed
# gitlab-ci-local; else version 4.75.1 is installed into a folder that is removed afterwards.
set -euo pipefail
cd "$(dirname "$0")/.."

jobs=${1:-1000}
read -r -a command <<<"${GITLAB_CI_LOCAL:-}"
if [ ${#command[@]} = 0 ]; then
  tools=$(mktemp -d)
  trap 'rm -rf "$tools"' EXIT
  npm install --prefix "$tools" --ignore-scripts --no-audit --no-fund --silent gitlab-ci-local@4.75.1
  command=("$tools/node_modules/.bin/gitlab-ci-local")
fi

java -cp dsl-benchmarks/target/benchmarks.jar dev.pipewright.benchmarks.AgainstGitlabCiLocal \
  "$jobs" "$PWD/dsl-tool/target/pipewright" "${command[@]}"
