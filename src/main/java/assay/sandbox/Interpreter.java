package assay.sandbox;

import assay.graalpy.GenuineBuiltins;
import assay.graalpy.InterpreterImage;
import assay.graalpy.StandardStreams;
import assay.graalpy.Tracing;
import assay.instrument.ContextMeter;
import assay.instrument.ExecutionMeter;
import assay.listing.ListingReader;
import assay.protocol.CaseInput;
import assay.protocol.SetOrder;
import assay.protocol.Setting;
import assay.protocol.Setting.Allowance;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/** One Python, confined. All but {@link #close} is for the thread that runs it, one program at a time. */
public final class Interpreter implements AutoCloseable {
    private final Refusals refusals = new Refusals();
    private final Console console = new Console();
    private final Context context;
    private final ContextMeter meter;
    private final Prelude prelude;
    private final Functions chance;
    private final Modules modules;
    private final Calls calls;
    private final ValueReader reader;
    private final ErrorReader errors;
    private final Streams streams;
    private final GuardedFiles files = new GuardedFiles(refusals);
    private final AtomicLong linesMade = new AtomicLong();
    private long drawnUnasked;
    private final boolean allowsThreads;
    private @Nullable VirtualTime virtualTime;
    private @Nullable Functions threads;
    private @Nullable CaseFiles caseFiles;
    private @Nullable Functions scripts;
    private @Nullable PythonTests tests;
    private @Nullable Value code;
    private @Nullable SetOrders setOrders;
    private SetOrder sets = new SetOrder.Natural();
    private boolean used;
    private boolean reused;
    private volatile boolean spoiled;

    /** @param image what it begins with, unless it makes all of that itself */
    Interpreter(
            Engine engine,
            ExecutionMeter executionMeter,
            int highestRecursionLimit,
            boolean allowsThreads,
            Optional<InterpreterImage> image) {
        this.allowsThreads = allowsThreads;
        context = context(engine, allowsThreads, files, console);
        prelude = prelude(context, image);
        meter = executionMeter.watch(context, highestRecursionLimit);
        chance = prelude.first("chance");
        modules = new Modules(prelude, GenuineBuiltins.of(context));
        calls = new Calls(prelude);
        reader = new ValueReader(prelude);
        errors = new ErrorReader(prelude);
        streams = new Streams(prelude, StandardStreams.of(context), Tracing.of(context));
    }

    private static Context context(Engine engine, boolean allowsThreads, GuardedFiles files, Console console) {
        return Context.newBuilder(PythonEngine.LANGUAGE)
                .engine(engine)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .allowHostAccess(HostAccess.CONSTRAINED)
                .allowCreateThread(allowsThreads)
                .timeZone(ZoneOffset.UTC)
                .allowIO(IOAccess.newBuilder().fileSystem(files).build())
                .in(console.input())
                .out(console.output())
                .err(console.errorOutput())
                .build();
    }

    /** What others of the engine can begin with: all that is made in an interpreter before a submission comes. */
    static InterpreterImage image(Engine engine) {
        return image(template(engine), Optional.empty(), Prelude::loadForCopies);
    }

    /** The same with more in it. */
    static InterpreterImage image(Engine engine, InterpreterImage begun, Consumer<Prelude> more) {
        return image(template(engine), Optional.of(begun), more);
    }

    private static InterpreterImage image(Context template, Optional<InterpreterImage> begun, Consumer<Prelude> more) {
        Prelude prelude = prelude(template, begun);
        more.accept(prelude);
        return InterpreterImage.of(template, prelude.contents());
    }

    private static Context template(Engine engine) {
        return context(engine, false, new GuardedFiles(new Refusals()), new Console());
    }

    private static Prelude prelude(Context context, Optional<InterpreterImage> image) {
        return image.flatMap(begun -> begun.copyInto(context))
                .map(copied -> new Prelude(context, copied))
                .orElseGet(() -> new Prelude(context));
    }

    /** The program as it is going to be run; once this is closed, as it is written, which nobody is going to run. */
    Program listed(Program program) {
        return program.listed(new ListingReader(() -> spoiled));
    }

    /** Parses a program, and keeps its code; executes nothing. */
    void parse(Program program) {
        meter.expect(program.listing());
        Value plain = modules.compile(program);
        if (program.reorderable()) {
            setOrders = new SetOrders(prelude, program, plain);
        }
        code = plain;
    }

    /** The code of the program, which every case executes anew. */
    Value code(Program program) {
        if (code == null) {
            parse(program);
        }
        return setOrders != null && sets instanceof SetOrder.Rearranged order
                ? setOrders.code(order)
                : Objects.requireNonNull(code);
    }

    /** Whether the case at hand met sets whose order it was given. */
    boolean hasRearranged() {
        return setOrders != null && sets instanceof SetOrder.Rearranged && setOrders.areMet();
    }

    /** Makes ready for another case, of a kind that it suits. */
    void begin(Program program, CaseKind kind, Setting setting) {
        sets = setting.sets();
        refusals.forget();
        console.type("");
        if (used) {
            streams.restore();
            meter.restoreRecursionLimit();
            chance.call("restart");
        }
        calls.beginCase();
        linesMade.set(0);
        drawnUnasked = 0;
        caseFiles = setting.allowed().contains(Allowance.FILES) ? new CaseFiles(setting.files(), linesMade) : null;
        files.offer(caseFiles);
        if (allowsThreads && threads == null) {
            threads = prelude.load("threads");
        }
        if (kind.virtualTime()) {
            if (virtualTime == null) {
                virtualTime = new VirtualTime(prelude);
            }
            virtualTime.restart(program, kind.asynchronous());
        }
        reused = used;
        used = true;
    }

    /** Has the next thing that the case reads be the beginning of this. */
    void type(String input) {
        console.type(input);
        if (reused) {
            streams.renewInput();
        }
    }

    /** Whether a case of this kind can run in it. Once code has seen one clock, it must not see another. */
    public boolean suits(CaseKind kind) {
        return allowsThreads == kind.threads() && (!used || (virtualTime != null) == kind.virtualTime());
    }

    /** The clock of the present case, where that is a virtual one. */
    Optional<VirtualTime> virtualTime() {
        return Optional.ofNullable(virtualTime);
    }

    /** How many items the case has drawn from what it was given, and lines from files that are made as they are read. */
    long drawn() {
        return linesMade.get() + calls.drawn();
    }

    /** Notes that the case has returned an iterator, of which nothing was asked yet. */
    void noteUnasked() {
        drawnUnasked = drawn();
    }

    /** How much of that it had drawn before anything was drawn from the iterator that it returned. */
    long drawnUnasked() {
        return drawnUnasked;
    }

    /** The files that the case has written. */
    Map<String, Optional<String>> written() {
        return caseFiles == null ? Map.of() : caseFiles.written();
    }

    /** The waiting for the threads that a program does not leave behind; empty where it can have none. */
    Optional<Value> joining() {
        return Optional.ofNullable(threads).map(functions -> functions.get("join"));
    }

    /** Whether a case has run in it. */
    public boolean isUsed() {
        return used;
    }

    /** Whether it is of no more use. */
    boolean isSpoiled() {
        return spoiled;
    }

    /** Whether this case can still be run in it: what Python tests rest on is loaded before any submission is executed. */
    public boolean isFitFor(CaseInput input) {
        return !spoiled && !(used && input instanceof CaseInput.PythonTest && (tests == null || !tests.isPrepared()));
    }

    /** Notes that a case left it in a state in which no other should find it. */
    void spoil() {
        spoiled = true;
    }

    /** Ends whatever runs in it, at once. What runs in one long builtin function of Python goes on, and so does this. */
    @Override
    public void close() {
        spoiled = true;
        context.close(true);
    }

    Refusals refusals() {
        return refusals;
    }

    Console console() {
        return console;
    }

    ContextMeter meter() {
        return meter;
    }

    Prelude prelude() {
        return prelude;
    }

    Modules modules() {
        return modules;
    }

    Calls calls() {
        return calls;
    }

    ValueReader reader() {
        return reader;
    }

    ErrorReader errors() {
        return errors;
    }

    Streams streams() {
        return streams;
    }

    /** Has to be asked for before the first program is executed, which could patch what this rests on. */
    Functions scripts() {
        if (scripts == null) {
            scripts = prelude.load("scripts");
        }
        return scripts;
    }

    /** As with {@link #scripts()}. */
    PythonTests tests() {
        if (tests == null) {
            tests = new PythonTests(prelude);
        }
        return tests;
    }
}
