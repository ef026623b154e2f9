# De toeslagpartner op de grens van 18 jaar (artikel 3 lid 2 onder e en artikel 5 Awir), elke grond van artikel 3, en welk inkomen telt
# (artikel 8). Elke uitkomst is met de hand afgeleid uit de tekst en de bedragen van die dag. Bedragen in eurocent.
Feature: Toeslagpartner en toetsingsinkomen, op de grens

  Background:
    Given parameter "persoon_id" is "anna"

  # Met een minderjarig kind op het adres; beiden meerderjarig op de eerste dag van de maand.
  Scenario: een broer die op de eerste van de maand 18 is
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | broer_zus | false                 | true             | bloed_2      | false                | geen        | geen              | 2008-07-01          | 2025-05-05                 | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Met een minderjarig kind op het adres; beiden meerderjarig op de eerste dag van de maand.
  Scenario: een broer die op de tweede 18 wordt: nog niet
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1990-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | broer_zus | false                 | true             | bloed_2      | false                | geen        | geen              | 2008-07-02          | 2025-05-05                 | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Met een minderjarig kind op het adres; beiden meerderjarig op de eerste dag van de maand.
  Scenario: een moeder die op de eerste zelf 18 is, met haar broer
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2008-07-01    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | broer_zus | false                 | true             | bloed_2      | false                | geen        | geen              | 1990-06-06          | 2025-05-05                 | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Met een minderjarig kind op het adres; beiden meerderjarig op de eerste dag van de maand.
  Scenario: een moeder die op de tweede 18 wordt, met haar broer: nog niet
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2008-07-02    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort     | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | broer_zus | false                 | true             | bloed_2      | false                | geen        | geen              | 1990-06-06          | 2025-05-05                 | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 3 Awir, artikel 5a AWR: samen ingeschreven op een adres.
  Scenario: notarieel_contract, op hetzelfde adres
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | true             | geen         | false                | notarieel_contract | geen              | 1981-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Artikel 3 Awir, artikel 5a AWR: samen ingeschreven op een adres.
  Scenario: notarieel_contract, op een ander adres: geen toeslagpartner
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | false            | geen         | false                | notarieel_contract | geen              | 1981-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 3 lid 5 en 9: bloedverwant in de rechte lijn, eerste graad.
  Scenario: notarieel_contract met het eigen volwassen kind: nooit
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1970-01-01    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | kind  | false                 | true             | bloed_1      | false                | notarieel_contract | geen              | 1995-01-01          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 3 Awir, artikel 5a AWR: samen ingeschreven op een adres.
  Scenario: kind_samen, op hetzelfde adres
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | true             | geen         | false                | kind_samen  | geen              | 1981-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Artikel 3 Awir, artikel 5a AWR: samen ingeschreven op een adres.
  Scenario: kind_samen, op een ander adres: geen toeslagpartner
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | false            | geen         | false                | kind_samen  | geen              | 1981-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 3 lid 5 en 9: bloedverwant in de rechte lijn, eerste graad.
  Scenario: kind_samen met het eigen volwassen kind: nooit
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1970-01-01    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | kind  | false                 | true             | bloed_1      | false                | kind_samen  | geen              | 1995-01-01          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 3 Awir, artikel 5a AWR: samen ingeschreven op een adres.
  Scenario: kind_erkend, op hetzelfde adres
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | true             | geen         | false                | kind_erkend | geen              | 1981-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Artikel 3 Awir, artikel 5a AWR: samen ingeschreven op een adres.
  Scenario: kind_erkend, op een ander adres: geen toeslagpartner
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | false            | geen         | false                | kind_erkend | geen              | 1981-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 3 lid 5 en 9: bloedverwant in de rechte lijn, eerste graad.
  Scenario: kind_erkend met het eigen volwassen kind: nooit
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1970-01-01    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | kind  | false                 | true             | bloed_1      | false                | kind_erkend | geen              | 1995-01-01          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 3 Awir, artikel 5a AWR: samen ingeschreven op een adres.
  Scenario: pensioenpartner, op hetzelfde adres
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband     | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | true             | geen         | false                | pensioenpartner | geen              | 1981-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Artikel 3 Awir, artikel 5a AWR: samen ingeschreven op een adres.
  Scenario: pensioenpartner, op een ander adres: geen toeslagpartner
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband     | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | false            | geen         | false                | pensioenpartner | geen              | 1981-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 3 lid 5 en 9: bloedverwant in de rechte lijn, eerste graad.
  Scenario: pensioenpartner met het eigen volwassen kind: nooit
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1970-01-01    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband     | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | kind  | false                 | true             | bloed_1      | false                | pensioenpartner | geen              | 1995-01-01          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 3 Awir, artikel 5a AWR: samen ingeschreven op een adres.
  Scenario: samen_eigen_woning, op hetzelfde adres
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | true             | geen         | false                | samen_eigen_woning | geen              | 1981-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Artikel 3 Awir, artikel 5a AWR: samen ingeschreven op een adres.
  Scenario: samen_eigen_woning, op een ander adres: geen toeslagpartner
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | false            | geen         | false                | samen_eigen_woning | geen              | 1981-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 3 lid 5 en 9: bloedverwant in de rechte lijn, eerste graad.
  Scenario: samen_eigen_woning met het eigen volwassen kind: nooit
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1970-01-01    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | kind  | false                 | true             | bloed_1      | false                | samen_eigen_woning | geen              | 1995-01-01          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 3 Awir, artikel 5a AWR: samen ingeschreven op een adres.
  Scenario: vorig_jaar_partner, op hetzelfde adres
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | true             | geen         | false                | vorig_jaar_partner | geen              | 1981-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Artikel 3 Awir, artikel 5a AWR: samen ingeschreven op een adres.
  Scenario: vorig_jaar_partner, op een ander adres: geen toeslagpartner
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | vriend | false                 | false            | geen         | false                | vorig_jaar_partner | geen              | 1981-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 3 lid 5 en 9: bloedverwant in de rechte lijn, eerste graad.
  Scenario: vorig_jaar_partner met het eigen volwassen kind: nooit
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1970-01-01    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | kind  | false                 | true             | bloed_1      | false                | vorig_jaar_partner | geen              | 1995-01-01          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 5a AWR.
  Scenario: een geregistreerde partner, ook op een ander adres
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort                 | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | geregistreerd_partner | false                 | false            | geen         | false                | geen        | geen              | 1981-02-11          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Artikel 3 lid 2 onder e en lid 9.
  Scenario: een schoonouder met een kind in huis
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort   | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | familie | false                 | true             | aanverwant_1 | false                | geen        | geen              | 1955-05-05          | 2020-05-05                 | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Artikel 3 lid 2 onder e en lid 9.
  Scenario: een schoonouder met een kind in huis, op verzoek geen toeslagpartner
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort   | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | familie | false                 | true             | aanverwant_1 | true                 | geen        | geen              | 1955-05-05          | 2020-05-05                 | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 8: 9 x 1.000 telt; onbelast telt niet in het verzamelinkomen.
  Scenario: de eerste negen soorten inkomen zijn belast, de andere niet
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | inkomsten_opgegeven |
      | anna       | true                |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort                   | jaarbedrag |
      | i00        | anna       | loon                    | 100000     |
      | i01        | anna       | winst                   | 100000     |
      | i02        | anna       | uitkering               | 100000     |
      | i03        | anna       | aow                     | 100000     |
      | i04        | anna       | pensioen                | 100000     |
      | i05        | anna       | alimentatie             | 100000     |
      | i06        | anna       | verhuur                 | 100000     |
      | i07        | anna       | bijstand                | 100000     |
      | i08        | anna       | overig                  | 100000     |
      | i09        | anna       | kinderbijslag           | 100000     |
      | i10        | anna       | toeslag                 | 100000     |
      | i11        | anna       | gift                    | 100000     |
      | i12        | anna       | kinderalimentatie       | 100000     |
      | i13        | anna       | studiefinanciering      | 100000     |
      | i14        | anna       | vrijwilligersvergoeding | 100000     |
      | i15        | anna       | bijzondere_bijstand     | 100000     |
      | i16        | anna       | energietoeslag          | 100000     |
      | i17        | anna       | mantelzorgwaardering    | 100000     |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    When I evaluate outputs "opgegeven_inkomen" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "opgegeven_inkomen" equals 900000

  # Artikel 3 lid 9: aanverwant in de eerste graad.
  Scenario: notarieel_contract met de eigen schoonouder
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort   | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | familie | false                 | true             | aanverwant_1 | false                | notarieel_contract | geen              | 1955-05-05          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Artikel 3 lid 9: aanverwant in de eerste graad.
  Scenario: notarieel_contract met de eigen schoonouder, op verzoek geen toeslagpartner
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort   | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | familie | false                 | true             | aanverwant_1 | true                 | notarieel_contract | geen              | 1955-05-05          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null

  # Artikel 3 lid 9: aanverwant in de eerste graad.
  Scenario: samen_eigen_woning met de eigen schoonouder
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort   | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | familie | false                 | true             | aanverwant_1 | false                | samen_eigen_woning | geen              | 1955-05-05          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" equals "cor"

  # Artikel 3 lid 9: aanverwant in de eerste graad.
  Scenario: samen_eigen_woning met de eigen schoonouder, op verzoek geen toeslagpartner
    Given the calculation date is "2026-07-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1982-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort   | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband        | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | cor      | familie | false                 | true             | aanverwant_1 | true                 | samen_eigen_woning | geen              | 1955-05-05          | null                       | true              |
    When I evaluate outputs "toeslagpartner_id" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then output "toeslagpartner_id" is null
