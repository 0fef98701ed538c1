package org.thaw.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the pages, said in full. */
@Command(name = "serve", description = "Serve Thaw’s pages on this machine (what happens without a word).")
final class Serve implements Callable<Integer> {
    @Mixin
    private Server server = new Server();

    @Override
    public Integer call() throws InterruptedException {
        return server.run();
    }
}
