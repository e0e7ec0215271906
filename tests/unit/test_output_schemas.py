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
