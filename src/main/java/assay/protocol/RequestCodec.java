package assay.protocol;

import assay.protocol.CaseInput.Call;
import assay.protocol.CaseInput.Construction;
import assay.protocol.CaseInput.MethodCall;
import assay.protocol.CaseInput.ProgramRun;
import assay.protocol.CaseInput.PythonTest;
import assay.protocol.CaseInput.Script;
import assay.protocol.CaseInput.TestCollection;
import assay.value.PythonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Requests on the pipe from the supervisor to a worker. */
public final class RequestCodec {
    private RequestCodec() {}

    /** Sends one request. */
    public static void write(Request request, OutputStream pipe) throws IOException {
        Encoder to = new Encoder();
        switch (request) {
            case Request.Load(
                    String fileName,
                    String source,
                    EntryPoint entry,
                    Isolation isolation,
                    boolean reorderable) -> {
                to.small(0);
                to.text(fileName);
                to.text(source);
                writeEntry(to, entry);
                to.constant(isolation);
                to.flag(reorderable);
            }
            case Request.Run(int number, CaseInput input, Setting setting, CaseLimits limits) -> {
                to.small(1);
                to.integer(number);
                writeInput(to, input);
                writeSetting(to, setting);
                to.number(limits.cpuMillis());
                to.number(limits.wallMillis());
                to.integer(limits.memoryMiB());
                to.integer(limits.outputKiB());
                to.constant(limits.reading());
                to.optional(limits.steps());
                to.optional(limits.allocatedMiB());
            }
            case Request.Finish() -> to.small(2);
        }
        to.send(pipe);
    }

    /** The next request; empty at the end of the pipe. */
    public static Optional<Request> read(InputStream pipe) throws IOException {
        Optional<ByteBuffer> frame = Frames.read(pipe);
        return frame.isEmpty() ? Optional.empty() : Optional.of(Decoder.whole(frame.get(), RequestCodec::request));
    }

    private static Request request(Decoder from) throws MalformedFrameException {
        int tag = from.small();
        return switch (tag) {
            case 0 ->
                new Request.Load(from.text(), from.text(), entry(from), from.constant(Isolation.values()), from.flag());
            case 1 ->
                new Request.Run(
                        from.integer(),
                        input(from),
                        setting(from),
                        new CaseLimits(
                                from.number(),
                                from.number(),
                                from.integer(),
                                from.integer(),
                                from.constant(CaseLimits.Reading.values()),
                                from.optionalNumber(),
                                from.optional()));
            case 2 -> new Request.Finish();
            default -> throw new MalformedFrameException("no request has the tag " + tag);
        };
    }

    private static Setting setting(Decoder from) throws MalformedFrameException {
        return new Setting(
                Set.copyOf(from.list(each -> each.constant(Setting.Allowance.values()))),
                from.constant(Setting.Clock.values()),
                from.map(RequestCodec::content),
                sets(from));
    }

    private static void writeSetting(Encoder to, Setting setting) {
        to.list(List.copyOf(setting.allowed()), Encoder::constant);
        to.constant(setting.clock());
        to.map(setting.files(), RequestCodec::writeContent);
        writeSets(to, setting.sets());
    }

    private static void writeContent(Encoder to, FileContent content) {
        switch (content) {
            case FileContent.Stored(String latin1) -> {
                to.small(0);
                to.text(latin1);
            }
            case FileContent.Generated(List<String> patterns, int count) -> {
                to.small(1);
                to.list(patterns, Encoder::text);
                to.integer(count);
            }
        }
    }

    private static FileContent content(Decoder from) throws MalformedFrameException {
        int tag = from.small();
        return switch (tag) {
            case 0 -> new FileContent.Stored(from.text());
            case 1 -> new FileContent.Generated(from.list(Decoder::text), from.integer());
            default -> throw new MalformedFrameException("no content of a file has the tag " + tag);
        };
    }

    private static void writeEntry(Encoder to, EntryPoint entry) {
        switch (entry) {
            case EntryPoint.Function(String name) -> {
                to.small(0);
                to.text(name);
            }
            case EntryPoint.ClassDefinition(String name) -> {
                to.small(1);
                to.text(name);
            }
            case EntryPoint.Program() -> to.small(2);
            case EntryPoint.Module(List<String> names) -> {
                to.small(3);
                to.list(names, Encoder::text);
            }
        }
    }

    private static EntryPoint entry(Decoder from) throws MalformedFrameException {
        int tag = from.small();
        return switch (tag) {
            case 0 -> new EntryPoint.Function(from.text());
            case 1 -> new EntryPoint.ClassDefinition(from.text());
            case 2 -> new EntryPoint.Program();
            case 3 -> new EntryPoint.Module(from.list(Decoder::text));
            default -> throw new MalformedFrameException("no entry point has the tag " + tag);
        };
    }

    private static void writeInput(Encoder to, CaseInput input) {
        switch (input) {
            case Call call -> {
                to.small(0);
                writeArguments(to, call.arguments(), call.keywords());
                to.optional(call.take());
                to.flag(call.observeArguments());
            }
            case Construction construction -> {
                to.small(1);
                writeArguments(to, construction.arguments(), construction.keywords());
                to.list(construction.calls(), (each, call) -> {
                    each.text(call.name());
                    writeArguments(each, call.arguments(), call.keywords());
                });
                to.optional(construction.take());
            }
            case ProgramRun(String standardInput, List<String> arguments) -> {
                to.small(2);
                to.text(standardInput);
                to.list(arguments, Encoder::text);
            }
            case Script script -> {
                to.small(3);
                to.text(script.source());
                to.optional(script.take());
            }
            case PythonTest(String source, String name) -> {
                to.small(4);
                to.text(source);
                to.text(name);
            }
            case TestCollection(String module) -> {
                to.small(5);
                to.text(module);
            }
        }
    }

    private static CaseInput input(Decoder from) throws MalformedFrameException {
        int tag = from.small();
        return switch (tag) {
            case 0 -> new Call(values(from), keywords(from), from.optional(), from.flag());
            case 1 ->
                new Construction(
                        values(from),
                        keywords(from),
                        from.list(each -> new MethodCall(each.text(), values(each), keywords(each))),
                        from.optional());
            case 2 -> new ProgramRun(from.text(), from.list(Decoder::text));
            case 3 -> new Script(from.text(), from.optional());
            case 4 -> new PythonTest(from.text(), from.text());
            case 5 -> new TestCollection(from.text());
            default -> throw new MalformedFrameException("no input has the tag " + tag);
        };
    }

    private static void writeSets(Encoder to, SetOrder sets) {
        switch (sets) {
            case SetOrder.Natural() -> to.small(0);
            case SetOrder.Rearranged(boolean backwards, int lastLine) -> {
                to.small(1);
                to.flag(backwards);
                to.integer(lastLine);
            }
        }
    }

    private static SetOrder sets(Decoder from) throws MalformedFrameException {
        int tag = from.small();
        return switch (tag) {
            case 0 -> new SetOrder.Natural();
            case 1 -> new SetOrder.Rearranged(from.flag(), from.integer());
            default -> throw new MalformedFrameException("no order of sets has the tag " + tag);
        };
    }

    private static void writeArguments(Encoder to, List<PythonValue> arguments, Map<String, PythonValue> keywords) {
        to.list(arguments, ValueCodec::write);
        to.map(keywords, ValueCodec::write);
    }

    private static List<PythonValue> values(Decoder from) throws MalformedFrameException {
        return from.list(ValueCodec::read);
    }

    private static Map<String, PythonValue> keywords(Decoder from) throws MalformedFrameException {
        return from.map(ValueCodec::read);
    }
}
