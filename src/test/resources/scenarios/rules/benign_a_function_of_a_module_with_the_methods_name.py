# Rules: {"forbidMethods": ["reverse"]}
import turning
turning.reverse("abc")
