package org.thaw.vault;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.thaw.vault.format1.Argon2Cost;
import org.thaw.vault.format1.StretchParameters;
import org.thaw.vault.secret.Passphrase;

/** One guess at a passphrase, against the library that does the work alone. */
final class StretchingBench {
    private static final int RUNS = 7;

    List<String> measure() {
        List<Double> ratios = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        stretch();
        library();
        for (int run = 0; run < RUNS; run++) {
            double ours = stretch();
            ratios.add(ours / library());
            millis.add(ours);
        }
        return List.of(
                VaultBench.figure("argon2id, against the library alone", "x", 1.05, ratios),
                VaultBench.figure("argon2id", "ms", 1500, millis));
    }

    private static double stretch() {
        StretchParameters parameters = StretchParameters.withFreshSalt(Argon2Cost.TODAY);
        return Watch.millis(
                () -> Passphrase.of("tide and stone").stretch(parameters).close());
    }

    private static double library() {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(Argon2Cost.TODAY.memoryKib())
                .withIterations(Argon2Cost.TODAY.passes())
                .withParallelism(Argon2Cost.TODAY.lanes())
                .withSalt(new byte[16])
                .build();
        return Watch.millis(() -> {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes("tide and stone".toCharArray(), new byte[32]);
        });
    }
}
