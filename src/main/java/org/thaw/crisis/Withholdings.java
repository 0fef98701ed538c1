package org.thaw.crisis;

import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that is withheld now, for every page that offers a practice. */
@Component
public class Withholdings {
    private final List<Withholder> withholders;

    Withholdings(List<Withholder> withholders) {
        this.withholders = List.copyOf(withholders);
    }

    /** What is withheld from the person who is asking now. */
    public Withholding now() {
        return withholders.stream().map(Withholder::withholding).reduce(Withholding.NONE, Withholding::and);
    }
}
