package dev.newsdigest.core.archive;

import dev.newsdigest.core.contract.ArchiveContract;

class InMemoryArchiveTest extends ArchiveContract {

  @Override
  protected Archive empty() {
    return Archive.inMemory();
  }
}
