"""The optional scorer: likeness of meaning by static sentence embeddings of a local model."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from auditor.errors import ConfigError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["EmbeddingScorer"]

_DATA = (".safetensors", ".json")
_CHUNK = 1 << 20


class EmbeddingScorer:
    """
    Scores sentences by the cosine of their Model2Vec embeddings.

    `model` is a folder on this machine, as Model2Vec or sentence-transformers save static
    models; nothing is ever fetched. Raises ConfigError where there is no such model, or where
    the extra `embeddings` is not installed.
    """

    def __init__(self, model: str) -> None:
        # Of a path that does not exist the library would make a download.
        if not Path(model).is_dir():
            raise ConfigError(
                f"no model folder {model}",
                hint="scorer-model is a folder on this machine; models are never fetched",
            )
        try:
            from model2vec import StaticModel  # noqa: PLC0415
        except ImportError as error:
            raise ConfigError(
                "the scorer “embeddings” needs the package model2vec",
                hint="pip install 'auditor[embeddings]'",
            ) from error
        try:
            self._model = StaticModel.from_pretrained(Path(model).resolve())
        except (OSError, ValueError, KeyError) as error:
            raise ConfigError(
                f"{model} holds no static model that can be read: {error}",
                hint="it needs model.safetensors, tokenizer.json and a config",
            ) from error
        self.sha256 = _digest(Path(model))

    def __call__(self, sources: Sequence[str], rewrites: Sequence[str]) -> Any:
        """Return cosines (-1..1), sources × rewrites."""
        return self._vectors(sources) @ self._vectors(rewrites).T

    def _vectors(self, texts: Sequence[str]) -> "NDArray[np.float64]":
        import numpy as np  # noqa: PLC0415

        found = np.asarray(
            self._model.encode(list(texts), use_multiprocessing=False), dtype=np.float64
        )
        length = np.linalg.norm(found, axis=1, keepdims=True)
        vectors: NDArray[np.float64] = found / np.maximum(length, 1e-9)
        return vectors


def _digest(folder: Path) -> str:
    """Return the digest of the names and contents of the model's files."""
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.suffix in _DATA and path.is_file():
            whole.update(path.relative_to(folder).as_posix().encode() + b"\0")
            with path.open("rb") as file:
                while chunk := file.read(_CHUNK):
                    whole.update(chunk)
    return "sha256:" + whole.hexdigest()
