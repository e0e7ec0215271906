"""Files for build servers, held against the shapes that their readers document."""

import json

import example_reports
import jsonschema
import pytest
from lxml import etree

from auditor.output import FORMATS, SUFFIXES

CASES = [*[(name,) for name in example_reports.REPORTS], tuple(example_reports.REPORTS), ()]

# Code Quality reports as GitLab documents them: these fields, paths relative to the repository.
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "pattern": "^[a-z][a-z-]+$"},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?![/.]|.*://)[^\\]+$"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {
                            "begin": {"type": "integer", "minimum": 1},
                            "end": {"type": "integer", "minimum": 1},
                        },
                        "additionalProperties": False,
                    },
                },
                "additionalProperties": False,
            },
        },
        "additionalProperties": True,
    },
}
# What Ant's and Jenkins' readers of JUnit files agree on.
JUNIT = """\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:attributeGroup name="counts">
    <xs:attribute name="name" type="xs:string"/>
    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="errors" type="xs:nonNegativeInteger"/>
    <xs:attribute name="skipped" type="xs:nonNegativeInteger"/>
    <xs:attribute name="time" type="xs:decimal"/>
    <xs:attribute name="timestamp" type="xs:dateTime"/>
  </xs:attributeGroup>
  <xs:complexType name="trouble">
    <xs:simpleContent><xs:extension base="xs:string">
      <xs:attribute name="message" type="xs:string"/>
      <xs:attribute name="type" type="xs:string"/>
    </xs:extension></xs:simpleContent>
  </xs:complexType>
  <xs:element name="testsuites">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="testsuite" minOccurs="0" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="properties" minOccurs="0">
                <xs:complexType><xs:sequence>
                  <xs:element name="property" maxOccurs="unbounded">
                    <xs:complexType>
                      <xs:attribute name="name" type="xs:string" use="required"/>
                      <xs:attribute name="value" type="xs:string" use="required"/>
                    </xs:complexType>
                  </xs:element>
                </xs:sequence></xs:complexType>
              </xs:element>
              <xs:element name="testcase" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:choice minOccurs="0" maxOccurs="unbounded">
                    <xs:element name="failure" type="trouble"/>
                    <xs:element name="error" type="trouble"/>
                    <xs:element name="skipped" type="trouble"/>
                    <xs:element name="system-out" type="xs:string"/>
                  </xs:choice>
                  <xs:attribute name="name" type="xs:string" use="required"/>
                  <xs:attribute name="classname" type="xs:string" use="required"/>
                  <xs:attribute name="file" type="xs:string"/>
                  <xs:attribute name="line" type="xs:positiveInteger"/>
                  <xs:attribute name="time" type="xs:decimal"/>
                </xs:complexType>
              </xs:element>
              <xs:element name="system-out" type="xs:string" minOccurs="0"/>
            </xs:sequence>
            <xs:attributeGroup ref="counts"/>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
      <xs:attributeGroup ref="counts"/>
    </xs:complexType>
  </xs:element>
</xs:schema>
"""


@pytest.mark.parametrize("names", CASES)
def test_gitlab_accepts_it(names: tuple[str, ...]) -> None:
    rows = json.loads(FORMATS["gitlab"]([example_reports.REPORTS[name]() for name in names]))
    jsonschema.Draft202012Validator(GITLAB).validate(rows)


POSITION = {
    "type": "object",
    "required": ["line", "column"],
    "additionalProperties": False,
    "properties": {
        "line": {"type": "integer", "minimum": 1},
        "column": {"type": "integer", "minimum": 1},
    },
}
RANGE = {
    "type": "object",
    "required": ["start", "end"],
    "additionalProperties": False,
    "properties": {"start": POSITION, "end": POSITION},
}
RDJSON = {
    "type": "object",
    "required": ["source", "diagnostics"],
    "additionalProperties": False,
    "properties": {
        "source": {"type": "object", "required": ["name"]},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location", "severity"],
                "additionalProperties": False,
                "properties": {
                    "message": {"type": "string", "minLength": 1},
                    "location": {
                        "type": "object",
                        "required": ["path", "range"],
                        "properties": {"path": {"type": "string"}, "range": RANGE},
                    },
                    "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                    "code": {"type": "object", "required": ["value"]},
                    "suggestions": {
                        "type": "array",
                        "items": {"type": "object", "required": ["range", "text"]},
                    },
                },
            },
        },
    },
}


@pytest.mark.parametrize("names", CASES)
def test_review_bots_accept_it(names: tuple[str, ...]) -> None:
    whole = json.loads(FORMATS["rdjson"]([example_reports.REPORTS[name]() for name in names]))
    jsonschema.Draft202012Validator(RDJSON).validate(whole)


def test_columns_of_review_bots_count_bytes() -> None:
    report = example_reports.founding()
    texts = {one.id: one.text for one in report.documents}
    whole = json.loads(FORMATS["rdjson"]([report]))
    first = report.findings[0].rewrite[0]
    line = texts[first.document].encode().split(b"\n")
    place = whole["diagnostics"][0]["location"]["range"]
    start, end = place["start"], place["end"]
    cut = line[start["line"] - 1][start["column"] - 1 : end["column"] - 1]
    assert cut.decode() == first.exact


@pytest.mark.parametrize("names", CASES)
def test_readers_of_junit_accept_it(names: tuple[str, ...]) -> None:
    text = SUFFIXES[".xml"]([example_reports.REPORTS[name]() for name in names])
    schema = etree.XMLSchema(etree.fromstring(JUNIT.encode()))
    schema.assertValid(etree.fromstring(text.encode()))


@pytest.mark.parametrize(
    "broken",
    ["<testsuites/>", '<testsuites tests="1" failures="0"><testcase/></testsuites>'],
)
def test_the_junit_shape_can_be_missed(broken: str) -> None:
    schema = etree.XMLSchema(etree.fromstring(JUNIT.encode()))
    assert not schema.validate(etree.fromstring(broken.encode()))
