# Finds a JDK. Sourced by thaw, verify and bench; sets nothing but what its functions print.

# The oldest Java that runs Thaw, and the one it is built and tested with.
jdk_wanted=25

# Where JDKs are usually installed, one folder a line, the person's own choice first.
jdk_places() {
  printf '%s\n' "${JAVA_HOME:-}"
  for jdk_place in \
    /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
    "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* \
    "${HOME:-/}"/.asdf/installs/java/* "${HOME:-/}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    printf '%s\n' "$jdk_place"
  done
  if jdk_on_path=$(command -v javac); then
    jdk_on_path=$(follow_links "$jdk_on_path")
    printf '%s\n' "${jdk_on_path%/bin/javac}"
  fi
}

# Its major version, read from the file every JDK carries: asking each java would cost a start of each.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r jdk_key jdk_value; do
    if [ "$jdk_key" = JAVA_VERSION ]; then
      jdk_value=${jdk_value#\"}
      printf '%s\n' "${jdk_value%%[!0-9]*}"
      return 0
    fi
  done <"$1/release"
  return 1
}

# From folders, one a line: the first of the wanted version, else the first newer one.
jdk_among() {
  jdk_newer=
  while IFS= read -r jdk_folder; do
    jdk_found=$(jdk_version "$jdk_folder") || continue
    if [ "$jdk_found" -eq "$jdk_wanted" ]; then
      printf '%s\n' "$jdk_folder"
      return 0
    fi
    if [ -z "$jdk_newer" ] && [ "$jdk_found" -gt "$jdk_wanted" ]; then
      jdk_newer=$jdk_folder
    fi
  done
  [ -n "$jdk_newer" ] && printf '%s\n' "$jdk_newer"
}

# Prints the folder of a JDK, or one sentence about what is missing.
find_jdk() {
  jdk_places | jdk_among && return 0
  echo "Thaw needs a JDK $jdk_wanted and found none: install one (it may stand beside an older one), or set JAVA_HOME to it." >&2
  return 1
}

# A file at the end of any chain of symbolic links; not every system has readlink -f.
follow_links() {
  link_file=$1
  while [ -L "$link_file" ]; do
    link_target=$(readlink "$link_file")
    case $link_target in
      /*) link_file=$link_target ;;
      *) link_file=$(dirname "$link_file")/$link_target ;;
    esac
  done
  printf '%s\n' "$link_file"
}
