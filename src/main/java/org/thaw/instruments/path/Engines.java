package org.thaw.instruments.path;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.jspecify.annotations.Nullable;

/** Makes engines for FHIRPath. What they share is made once, when the first is asked for. */
final class Engines {
    private static final String TYPES = "http://hl7.org/fhir/StructureDefinition/";
    private static final List<String> PRIMITIVES = List.of(
            "boolean", "integer", "decimal", "string", "date", "dateTime", "time", "uri", "url", "code", "markdown");
    private static final List<String> OTHERS = List.of("Coding", "Quantity", "Reference", "Attachment");

    private Engines() {}

    static FHIRPathEngine engine(Host host) {
        FHIRPathEngine engine = new FHIRPathEngine(Shared.WORKER);
        engine.setHostServices(host);
        return engine;
    }

    static FhirContext context() {
        return Shared.CONTEXT;
    }

    /** Loaded by the first who needs it, and by no one before. */
    private static final class Shared {
        /** The one of the whole program: it takes half a second to make. */
        static final FhirContext CONTEXT = FhirContext.forR4Cached();

        static final IWorkerContext WORKER = worker();

        /** HAPI’s own, with the units of measure, which it leaves out. */
        private static IWorkerContext worker() {
            HapiWorkerContext worker = new HapiWorkerContext(CONTEXT, new Types());
            UcumService units = units();
            InvocationHandler handler =
                    (_, method, arguments) -> method.getName().equals("getUcumService")
                            ? units
                            : asked(worker, method, arguments == null ? new Object[0] : arguments);
            return (IWorkerContext) Proxy.newProxyInstance(
                    IWorkerContext.class.getClassLoader(), new Class<?>[] {IWorkerContext.class}, handler);
        }

        private static @Nullable Object asked(HapiWorkerContext worker, Method method, Object[] arguments)
                throws Throwable {
            try {
                return method.invoke(worker, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause() == null ? thrown : thrown.getCause();
            }
        }

        private static UcumService units() {
            try (InputStream units = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
                return new UcumEssenceService(units);
            } catch (IOException | UcumException unreadable) {
                throw new IllegalStateException("the units of measure cannot be read", unreadable);
            }
        }
    }

    /**
     * The types an answer can have, by name alone: the whole of FHIR’s definitions would take seconds to load, and an
     * engine asks only whether a type is there.
     */
    private static final class Types implements IValidationSupport {
        private final Map<String, StructureDefinition> all = new TreeMap<>();

        Types() {
            PRIMITIVES.forEach(name -> add(name, StructureDefinitionKind.PRIMITIVETYPE));
            OTHERS.forEach(name -> add(name, StructureDefinitionKind.COMPLEXTYPE));
        }

        private void add(String name, StructureDefinitionKind kind) {
            StructureDefinition type = new StructureDefinition();
            type.setUrl(TYPES + name)
                    .setName(name)
                    .setType(name)
                    .setKind(kind)
                    .setDerivation(TypeDerivationRule.SPECIALIZATION);
            all.put(TYPES + name, type);
        }

        @Override
        public FhirContext getFhirContext() {
            return Shared.CONTEXT;
        }

        @Override
        @SuppressWarnings("unchecked") // The interface lets the caller choose the type; all of these are of one.
        public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
            return (List<T>) List.copyOf(all.values());
        }

        @Override
        public @Nullable IBaseResource fetchStructureDefinition(String address) {
            return all.get(address);
        }

        @Override
        public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> kind, String address) {
            IBaseResource found = all.get(address);
            return kind != null && kind.isInstance(found) ? kind.cast(found) : null;
        }
    }
}
