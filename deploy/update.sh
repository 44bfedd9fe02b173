#!/bin/sh
# update.sh VERSION: a git tag, branch or commit, as root. Builds it in a folder of its own, then takes one runtime after the other
# to it, each only when the one before is well, and the pages last. Given an older VERSION it goes back, without building.
set -eu
version=${1:?"usage: update.sh VERSION"}
home=${HUANGPU_HOME:-/opt/huangpu}

cd "$home/source"
git fetch --tags --quiet || echo "The repository does not answer: going by what is here." >&2
# A branch is where the repository has it now.
commit=$(git rev-parse --short --verify --quiet "origin/$version^{commit}" || git rev-parse --short --verify "$version^{commit}")
release=$home/releases/$commit
if [ ! -e "$release/.built" ]; then
  git worktree prune
  [ ! -e "$release" ] || git worktree remove --force "$release"
  git worktree add --quiet --detach "$release" "$commit"
  (
    cd "$release"
    npm ci
    npm run build:h5
    find dist/h5 -type f \( -name '*.html' -o -name '*.js' -o -name '*.css' -o -name '*.json' -o -name '*.svg' \) -exec gzip -kf9 {} +
    touch .built
  )
fi

ln -sfn "$release" "$home/current"
for port in ${RUNTIMES:-3001 3002}; do
  systemctl restart "huangpu@$port"
  waited=0
  until curl --fail --silent --max-time 5 --output /dev/null "http://127.0.0.1:$port/healthz"; do
    waited=$((waited + 1))
    if [ "$waited" -ge 60 ]; then
      echo "huangpu@$port is not well after a minute: see journalctl -u huangpu@$port. The runtimes after it were left alone." >&2
      exit 1
    fi
    sleep 1
  done
  echo "huangpu@$port runs $version"
done

# Whoever has the old pages open still finds their parts.
[ ! -e "$home/pages" ] || ln -sfn "$(readlink "$home/pages")" "$home/pages-before"
ln -sfn "$release/dist/h5" "$home/pages"
