# Makes Thaw ready to run: builds it when its sources are newer, unpacks it, trains its ahead-of-time cache.
# shellcheck shell=sh disable=SC2154 # root is set by who sources this
# Sourced by thaw. Expects: root (the repository), JAVA_HOME. Sets: app (the unpacked program).

target=$root/target
jar=$target/thaw.jar
apps=$target/app

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Options of every start. The cache holds only for a start with the same ones, so training uses them too.
# - serial collector, first compiler only, compact headers: one person's pages need little; measured in decision 0007
# - room for classes: FHIR’s, loaded by the first form with formulas, would else bring a full collection of 150 ms
# - spring.aot: beans are found while building
# - no perf data, no attaching, no crash dump: what is in memory stays there, and no file in /tmp tells of a run
# - UTF-8 whatever the terminal says: answers are read by other programs
java_options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -Xms48m -Xmx512m -Xss512k \
-XX:MetaspaceSize=160m -XX:-UsePerfData -XX:+DisableAttachMechanism -XX:-CreateCoredumpOnCrash -XX:+SuppressFatalErrorMessage \
-Dspring.aot.enabled=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED"

sources_are_newer() {
  [ ! -f "$jar" ] ||
    [ -n "$(find "$root/pom.xml" "$root/src/main" ! -name '.*' ! -path '*/src/main/sh*' -newer "$jar" 2>/dev/null | head -n 1)" ]
}

# A long-running child in the background, so that a signal to us is acted on at once and the child ends with us.
run_child() {
  "$@" &
  child=$!
  child_code=0
  wait "$child" || child_code=$?
  child=
  return "$child_code"
}

stop_preparing() {
  [ -z "${child:-}" ] || kill "$child" 2>/dev/null || true
  [ -z "${unfinished:-}" ] || rm -rf "$unfinished"
  give_lock_back
}

maven() {
  run_child mvn -B -ntp -f "$root/pom.xml" "$@" -Dmaven.test.skip=true -Dspotless.check.skip=true package \
    </dev/null >"$target/build.log" 2>&1
}

# Without the network first: an everyday build asks nobody for anything.
build() {
  command -v mvn >/dev/null || fail "Thaw needs Maven to build itself: install it, so that mvn is found on the PATH."
  say "Building Thaw. The first time takes a few minutes."
  # Templates that were since removed would still be compiled.
  rm -rf "$target/generated-sources" "$target/classes"
  maven -o && return 0
  if grep -q -i -E 'offline|could not (find|resolve)|cannot access' "$target/build.log"; then
    say "Fetching the libraries Thaw is built from."
    maven && return 0
  fi
  grep -m 5 '^\[ERROR\]' "$target/build.log" >&2 || true
  fail "Thaw could not be built; target/build.log in its folder says why."
}

# What the unpacked program depends on: the jar and the JDK that trained it.
app_key() {
  { cksum <"$jar"; cat "$JAVA_HOME/release"; printf '%s\n' "$java_options"; } | cksum | tr ' ' '-'
}

# The app in use, when nothing it depends on has changed since; asks only for times of files, as every start does this.
find_app() {
  app=
  sources_are_newer && return 1
  [ -f "$apps/current" ] && [ -z "$(find "$jar" "$JAVA_HOME/release" "$root/src/main/sh" -newer "$apps/current")" ] || return 1
  { IFS= read -r app_name && IFS= read -r app_jdk; } <"$apps/current" || return 1
  [ "$app_jdk" = "$JAVA_HOME" ] && [ -f "$apps/$app_name/thaw.jar" ] || return 1
  app=$apps/$app_name
}

unpack() {
  app_name=$(app_key)
  app=$apps/$app_name
  if [ ! -f "$app/thaw.jar" ]; then
    unfinished=$apps/unfinished.$$
    rm -rf "$unfinished"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$unfinished" >/dev/null
    mv "$unfinished" "$app"
    unfinished=
  fi
}

# One run that visits the pages and writes what it loaded to the cache. Thaw starts without it too, only slower, so no
# fault here is told. The folder it keeps its data in, and its port, are thrown away.
train() {
  [ ! -f "$app/thaw.aot" ] && [ ! -f "$app/untrained" ] || return 0
  say "Preparing Thaw to start fast. This happens once."
  unfinished=$app/training
  mkdir -p "$unfinished"
  # shellcheck disable=SC2086 # options are words
  run_child java_alone $java_options "-XX:AOTCacheOutput=$unfinished/thaw.aot" "-Dthaw.content=$root/content" \
    -Dthaw.training=true -jar "$app/thaw.jar" serve --port 0 --home "$unfinished/home" --no-browser \
    </dev/null >"$app/training.log" 2>&1 || true
  mv "$unfinished/thaw.aot" "$app/thaw.aot" 2>/dev/null || : >"$app/untrained"
  rm -rf "$unfinished"
  unfinished=
}

# Java without options from outside, which could change what Thaw prints, or listen to it.
java_alone() {
  unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS CLASSPATH
  exec "$JAVA_HOME/bin/java" "$@"
}

# An older app may still be running; each start leaves its process number in the app it uses.
remove_unused_apps() {
  for old in "$apps"/*/; do
    [ "$old" != "$app/" ] && ! app_is_running "$old" && rm -rf "$old"
  done
  return 0
}

app_is_running() {
  for used in "$1"used-by.*; do
    [ -e "$used" ] && kill -0 "${used##*.}" 2>/dev/null && return 0
  done
  return 1
}

prepare() {
  find_app && return 0
  mkdir -p "$apps" 2>/dev/null || fail "Thaw cannot write to the folder target beside it, where it builds itself."
  child='' unfinished=''
  trap 'stop_preparing' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  take_lock "$target/launch.lock"
  if ! find_app; then
    if sources_are_newer; then build; fi
    unpack
    train
    remove_unused_apps
    printf '%s\n%s\n' "$app_name" "$JAVA_HOME" >"$apps/current.$$"
    mv "$apps/current.$$" "$apps/current"
  fi
  stop_preparing
  trap - EXIT INT TERM HUP
}

# Leaves this process's number in the app, and clears the numbers of those that have ended.
mark_used() {
  for used in "$app"/used-by.*; do
    kill -0 "${used##*.}" 2>/dev/null || rm -f "$used"
  done
  : >"$app/used-by.$$"
}
