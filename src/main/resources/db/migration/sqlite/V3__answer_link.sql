-- Links by which somebody without a vault answers somebody with one. What such a page shows is sealed with a key that
-- is in the link alone; what was answered is one of a few numbers. See docs/vault-format.md.

create table answer_link (
  link        blob    not null primary key check (length(link) = 32),
  vault_id    blob    not null references vault (id) on delete cascade,
  sealed      blob    not null,
  answer      integer not null check (answer between 0 and 99),
  answered_at integer not null,
  expires_at  integer not null
) strict;

create index answer_link_by_vault on answer_link (vault_id);

pragma user_version = 3;
