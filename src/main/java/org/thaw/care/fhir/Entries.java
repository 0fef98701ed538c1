package org.thaw.care.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/** The entries of a Bundle, in order, each with an address of its own that leads nowhere outside of it. */
final class Entries {
    private final List<BundleEntryComponent> all = new ArrayList<>();

    void add(Resource resource) {
        refer(resource);
    }

    /** Adds it, and tells its address. */
    String refer(Resource resource) {
        String urn = "urn:uuid:" + UUID.randomUUID();
        all.add(new BundleEntryComponent().setFullUrl(urn).setResource(resource));
        return urn;
    }

    List<BundleEntryComponent> all() {
        return List.copyOf(all);
    }
}
