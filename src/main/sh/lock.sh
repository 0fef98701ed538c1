# One launch at a time may build. A lock is a symbolic link whose target is the number of the process that holds it:
# making one is a single step that only one process can win, and the number tells a lock left by a crash.

take_lock() {
  lock_said=
  until ln -s "$$" "$1" 2>/dev/null; do
    lock_holder=$(readlink "$1") || continue
    if ! kill -0 "$lock_holder" 2>/dev/null; then
      clear_stale_lock "$1" "$lock_holder"
      continue
    fi
    [ -n "$lock_said" ] || say "Another start of Thaw is preparing it. Waiting for that."
    lock_said=yes
    sleep 0.2
  done
  lock_held=$1
}

# Only the lock of that dead process is removed: one that another start took in the meantime is put back.
clear_stale_lock() {
  mv "$1" "$1.$$" 2>/dev/null || return 0
  lock_moved=$(readlink "$1.$$")
  rm -f "$1.$$"
  [ "$lock_moved" = "$2" ] || ln -s "$lock_moved" "$1" 2>/dev/null || true
}

give_lock_back() {
  [ -z "${lock_held:-}" ] || rm -f "$lock_held"
  lock_held=
}
