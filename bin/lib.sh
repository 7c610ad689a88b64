# Shared by the scripts in this folder: where the project is, a JDK 25, a Node 24.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
app=$root/target/app
jdk_wanted=25
node_wanted=24

say() { printf '%s\n' "$*"; }

stop() {
  printf '%s\n' "$*" >&2
  exit 1
}

jdk_version() {
  [ -x "$1/bin/javac" ] || return 1
  "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
}

use_jdk() {
  local home version
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] && version=$(jdk_version "$home") || continue
    if [ "${version:-0}" -ge "$jdk_wanted" ]; then
      export JAVA_HOME=$home
      export PATH="$JAVA_HOME/bin:$PATH"
      return
    fi
  done
  stop "Peerway needs a JDK $jdk_wanted: install one (Temurin $jdk_wanted, for example) or point JAVA_HOME at it."
}

use_maven() {
  command -v mvn >/dev/null || stop "Peerway is built with Maven 3.8 or newer: install Debian's package maven, or put mvn on the PATH."
}

node_is_good() {
  local node=$1 version
  version=$("$node" --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge "$node_wanted" ] && [ -f "$(dirname "$node")/../lib/node_modules/npm/bin/npm-cli.js" ]
}

# The frontend build takes a Node from the PATH only if npm lies beside it; the npm registry delivers both in that layout.
use_node() {
  local found
  found=$(command -v node || true)
  if [ -n "$found" ] && node_is_good "$found"; then
    return
  fi
  if ! node_is_good "$root/.node/bin/node"; then
    command -v npm >/dev/null || stop "The screens are built with Node $node_wanted: install Node $node_wanted with npm, or any Node with npm that can fetch it."
    say "Fetching Node $node_wanted for the build of the screens ..."
    npm install --global --prefix "$root/.node" --no-audit --no-fund --loglevel=error "node@$node_wanted" npm@11 >&2 ||
      stop "Node $node_wanted could not be fetched by npm: install Node $node_wanted and try again."
    node_is_good "$root/.node/bin/node" || stop "npm did not deliver a working Node $node_wanted: install Node $node_wanted and try again."
  fi
  export PATH="$root/.node/bin:$PATH"
}

# Maven's own libraries call sun.misc.Unsafe, which a JDK 24 or newer warns about.
maven() {
  (cd "$root" && MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
    mvn --batch-mode --no-transfer-progress -Dstyle.color=never "$@")
}

# Without the sign that ends colors, which Maven writes even where it wrote none.
plainly() {
  local reset=$'s/\033\\[0m//g'
  "$@" 2> >(sed "$reset" >&2) | sed "$reset"
}

# Tells now and then that a long command is still at work.
patiently() {
  local what=$1 minutes=0
  shift
  (while sleep 60 >/dev/null 2>&1; do
    minutes=$((minutes + 1))
    say "  ... still $what, $minutes min"
  done) &
  local teller=$! result=0
  "$@" || result=$?
  kill "$teller" 2>/dev/null || true
  wait "$teller" 2>/dev/null || true
  return "$result"
}

jar_path() {
  ls "$root"/target/peerway-*.jar 2>/dev/null | grep -v -e '-sources' -e '.original' | head -n 1
}

# The jar itself carries the time of the reproducible build, so a stamp beside it tells when it was made.
jar_is_current() {
  local stamp=$root/target/jar-built
  [ -n "$(jar_path)" ] && [ -f "$stamp" ] || return 1
  # A folder is newer when a file in it was taken away or renamed.
  [ -z "$(find "$root/pom.xml" "$root/src/main/java" "$root/src/main/resources" "$root/content/schemas" -newer "$stamp" -print -quit)" ] &&
    [ -z "$(find "$root/frontend" -newer "$stamp" -type f -not -path '*/node_modules/*' \
      -not -path '*/generated/*' -not -path '*/bundles/*' -print -quit)" ]
}

build_jar() {
  jar_is_current && return
  use_maven
  use_node
  say "Building Peerway (the first time takes about six minutes) ..."
  local begun
  begun=$(mktemp)
  patiently building plainly maven --quiet clean package -DskipTests || stop "The build failed; the reason stands above."
  mv "$begun" "$root/target/jar-built"
}

# Throughput counts more than short pauses on an office's server: the parallel collector costs a fifth less processor time.
java_command() {
  java_command=("$JAVA_HOME/bin/java" -XX:+UseCompactObjectHeaders)
  [[ ${JAVA_OPTS:-} =~ Use[A-Za-z0-9]+GC ]] || java_command+=(-XX:+UseParallelGC)
}

# Unpacked, and with a record of what a start loads (the JDK's AOT cache), the same jar starts in half the time.
prepare_start() {
  local jar
  jar=$(jar_path)
  [ -f "$app/ready" ] && [ -z "$(find "$jar" -cnewer "$app/ready")" ] && return
  say "Preparing quick starts ..."
  rm -rf "$app"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" --application-filename peerway.jar >/dev/null ||
    stop "The jar could not be unpacked into $app; is there room on the disk?"
  java_command
  (cd "$root" && "${java_command[@]}" -XX:AOTCacheOutput="$app/start.aot" \
    -Dspring.context.exit=onRefresh -jar "$app/peerway.jar" --spring.datasource.url=jdbc:h2:mem:start --server.port=0 \
    >"$root/target/prepare-start.log" 2>&1) || rm -f "$app/start.aot"
  touch "$app/ready"
}

# A cache that does not fit the JVM or its options is passed over by the JVM.
set_start_command() {
  java_command
  start_command=("${java_command[@]}")
  [ ! -f "$app/start.aot" ] || start_command+=("-XX:AOTCache=$app/start.aot" "-Xlog:aot*=off")
  start_command+=(${JAVA_OPTS:-} -jar "$app/peerway.jar")
}
